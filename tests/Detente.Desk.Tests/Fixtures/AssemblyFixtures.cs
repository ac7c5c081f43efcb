using Detente.Desk.Tests.Fixtures;
using Detente.Tests.Shared;
using Xunit;

[assembly: AssemblyFixture(typeof(SqliteFolder))]
[assembly: AssemblyFixture(typeof(PostgresServer))]
