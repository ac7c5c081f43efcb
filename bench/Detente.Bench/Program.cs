using BenchmarkDotNet.Running;
using Detente.Bench;

// The server's figures need minutes of wall time and a disk, not BenchmarkDotNet's many runs.
if (args is ["server", var program])
    await ServerFigures.RunAsync(program);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
