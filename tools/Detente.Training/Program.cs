using System.CommandLine;
using Detente.Training;

var corpus = new Option<string>("--corpus") { Description = "The corpus; its train part is learned from.", DefaultValueFactory = _ => "corpus" };
var data = new Option<string>("--data") { Description = "The open corpora: goemotions, xed, convabuse, github-incivility, multidogo.", DefaultValueFactory = _ => "../shared/data" };
var content = new Option<string>("--content") { Description = "The language's content; the weights are written to its models folder.", DefaultValueFactory = _ => "content/en" };
var vectors = new Option<string>("--vectors") { Description = "Where vectors.js lies, which asks the sentence encoder for the words' vectors.", DefaultValueFactory = _ => "tools/Detente.Training/vectors" };
var root = new RootCommand("Trains the reading model from labelled conversations: the same data give the same weights, byte for byte.") { corpus, data, content, vectors };
root.SetAction(parsed => new Training(parsed.GetValue(corpus)!, parsed.GetValue(data)!, parsed.GetValue(content)!, parsed.GetValue(vectors)!, Console.Out).Run());
return root.Parse(args).Invoke();
