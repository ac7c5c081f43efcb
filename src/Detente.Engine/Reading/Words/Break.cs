namespace Detente.Engine.Reading.Words;

/// <summary>What stands between a word and the one before it, from nothing to the end of a sentence.</summary>
internal enum Break : byte
{
    /// <summary>Nothing: "5" and "pm" in "5pm".</summary>
    Glue,

    /// <summary>A hyphen, slash, dot or colon without spaces: "3-5", "27/11".</summary>
    Link,

    Space,

    /// <summary>A comma, bracket, dash, colon or quotation mark.</summary>
    Pause,

    /// <summary>The end of a sentence, or the start of the text.</summary>
    Stop,
}
