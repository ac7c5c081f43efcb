namespace Detente.Engine.Reading.Details;

/// <summary>The kinds of trouble that single words tell of; the numbers are those of the word table.</summary>
internal enum Trouble
{
    None,
    Broken,
    Missing,
    NotCome,
    NotWorking,
    Charged,
    Overcharged,
    Late,
    Wrong,
    Keeps,
    Cancelled,
    Down,
    NoAccess,
}
