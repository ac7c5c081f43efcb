namespace Detente.Web.Tests.Security;

public sealed class SetupOnSqlite() : SetupTests("");
