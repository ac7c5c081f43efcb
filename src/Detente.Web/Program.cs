using Detente.Web.Hosting;

return await DetenteHost.RunAsync(args);
