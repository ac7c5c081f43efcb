namespace Detente.Engine.Reading;

public static class NoteCodes
{
    /// <summary>Words in a language for which the playbook has no pack.</summary>
    public const string LanguageWithoutPack = "language-without-pack";
}
