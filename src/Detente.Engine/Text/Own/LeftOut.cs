namespace Detente.Engine.Text.Own;

/// <summary>Why a part of a turn is not the speaker's own words.</summary>
internal enum LeftOut
{
    /// <summary>An earlier message that an e-mail program put below, or lines that begin with "&gt;".</summary>
    Trail,

    /// <summary>Name, title, phone and company below an e-mail, and "Sent from my phone".</summary>
    Signature,

    /// <summary>A legal notice.</summary>
    Notice,

    /// <summary>Code, logs, tables: made by machines.</summary>
    Pasted,

    /// <summary>HTML tags.</summary>
    Markup,
}
