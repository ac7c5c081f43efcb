Console.WriteLine("detente");
