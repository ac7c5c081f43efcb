namespace Detente.Bench;

/// <summary>What the clients of the server's benchmarks say.</summary>
internal static class ServerWords
{
    private static readonly string[] Turns =
    [
        "I have been waiting for my order A-1009 for three weeks and nobody answers me!",
        "This is the third time that I explain it. Do you people read your messages at all?",
        "Where is my refund? You told me that it would be there by Friday.",
        "I'm fed up with this. Let me speak to your manager, please.",
        "The replacement arrived broken as well, and I need it for a wedding on Saturday.",
        "Thanks, that would help. How long will it take?",
    ];

    public static string Of(int turn) => Turns[turn % Turns.Length];
}
