using Detente.Desk.Tests.Fixtures;
using Xunit;

[assembly: AssemblyFixture(typeof(SqliteFolder))]
[assembly: AssemblyFixture(typeof(PostgresServer))]
