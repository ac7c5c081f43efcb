using Detente.Tests.Shared;

namespace Detente.Web.Tests.Security;

public sealed class SetupOnPostgres(PostgresServer postgres) : SetupTests(postgres.NewDatabase());
