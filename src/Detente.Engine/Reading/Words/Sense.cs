namespace Detente.Engine.Reading.Words;

/// <summary>
/// What a word can be to the finders of details, commitments and questions. A word may be several things ("second",
/// "may"). The union over a turn tells at once which finders have nothing to look for.
/// </summary>
[Flags]
internal enum Sense : ulong
{
    None = 0,

    /// <summary>Written in digits; the value is the whole number, or −1 where it is none or too long.</summary>
    Digits = 1UL << 0,

    /// <summary>A number in digits or words; the value is the number.</summary>
    Number = 1UL << 1,

    /// <summary>Letters and digits in one: INC0012.</summary>
    Code = 1UL << 2,
    Article = 1UL << 3,
    Unit = 1UL << 4,
    Month = 1UL << 5,
    Weekday = 1UL << 6,

    /// <summary>today, tomorrow, yesterday; the value is the offset in days.</summary>
    Day = 1UL << 7,

    /// <summary>morning, evening; the value is the hour by which it is over.</summary>
    DayPart = 1UL << 8,

    /// <summary>A date word that is more often something else: may, march, sun.</summary>
    Weak = 1UL << 9,
    Ordinal = 1UL << 10,

    /// <summary>The value is an index into <see cref="Details.Currencies"/>.</summary>
    Currency = 1UL << 11,

    /// <summary>order, ticket, ref; the value is a <see cref="DetailKind"/>.</summary>
    Reference = 1UL << 12,
    Product = 1UL << 13,

    /// <summary>broken, missing; the value is the <see cref="Details.Trouble"/>.</summary>
    Trouble = 1UL << 14,

    /// <summary>I, we, and their contractions.</summary>
    Self = 1UL << 15,
    You = 1UL << 16,
    Will = 1UL << 17,
    Negation = 1UL << 18,

    /// <summary>if, unless.</summary>
    Condition = 1UL << 19,
    Determiner = 1UL << 20,

    /// <summary>engineer, team, courier: who may own a commitment.</summary>
    Team = 1UL << 21,

    /// <summary>want, need, like.</summary>
    Wish = 1UL << 22,

    /// <summary>who, where, how.</summary>
    Ask = 1UL << 23,

    /// <summary>is, do, can: a verb that goes before the subject in a question.</summary>
    Auxiliary = 1UL << 24,

    /// <summary>A subject pronoun, or a word that opens a subject.</summary>
    Subject = 1UL << 25,

    /// <summary>said, told.</summary>
    Report = 1UL << 26,

    /// <summary>soon, shortly, asap.</summary>
    Soon = 1UL << 27,

    /// <summary>hi, so, please: what may stand before a question without changing it.</summary>
    Opener = 1UL << 28,

    /// <summary>An -ing form that announces an act: sending, refunding.</summary>
    Doing = 1UL << 29,

    /// <summary>name, regards, mr: a name may follow.</summary>
    NameCue = 1UL << 30,

    /// <summary>A verb in the past tense, which leans an unclear date to the past.</summary>
    Past = 1UL << 31,

    /// <summary>by, until, need: leans an unclear date to the future.</summary>
    Ahead = 1UL << 32,

    /// <summary>A verb for getting in touch, which promises nothing without a time: contact, call.</summary>
    Contact = 1UL << 33,

    /// <summary>and, but, because: may begin another clause.</summary>
    Conjunction = 1UL << 34,

    /// <summary>last, next, this.</summary>
    Which = 1UL << 35,

    /// <summary>noon, midnight, o'clock, eod.</summary>
    Clock = 1UL << 36,
}
