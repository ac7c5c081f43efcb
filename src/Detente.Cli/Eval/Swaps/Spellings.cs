namespace Detente.Cli.Eval.Swaps;

/// <summary>British spelling for American, and American for British.</summary>
internal static class Spellings
{
    private static readonly WordMap Words = new(
        ("colour", "color"), ("colours", "colors"), ("favourite", "favorite"), ("honour", "honor"), ("neighbour", "neighbor"), ("neighbours", "neighbors"),
        ("behaviour", "behavior"), ("labour", "labor"), ("rumour", "rumor"), ("humour", "humor"), ("centre", "center"), ("metre", "meter"), ("theatre", "theater"),
        ("litre", "liter"), ("litres", "liters"), ("cancelled", "canceled"), ("cancelling", "canceling"), ("travelled", "traveled"), ("travelling", "traveling"),
        ("apologise", "apologize"), ("apologised", "apologized"), ("realise", "realize"), ("realised", "realized"), ("organise", "organize"), ("organised", "organized"),
        ("recognise", "recognize"), ("recognised", "recognized"), ("authorise", "authorize"), ("authorised", "authorized"), ("prioritise", "prioritize"),
        ("finalise", "finalize"), ("analyse", "analyze"), ("cheque", "check"), ("cheques", "checks"), ("licence", "license"), ("defence", "defense"),
        ("grey", "gray"), ("tyre", "tire"), ("tyres", "tires"), ("mum", "mom"), ("mums", "moms"), ("pyjamas", "pajamas"), ("programme", "program"),
        ("storey", "story"), ("kerb", "curb"), ("catalogue", "catalog"), ("judgement", "judgment"), ("fulfil", "fulfill"), ("instalment", "installment"),
        ("instalments", "installments"), ("aluminium", "aluminum"), ("jewellery", "jewelry"), ("enrol", "enroll"), ("arsehole", "asshole"), ("arse", "ass"));

    public static string Swap(string text) => Words.Swap(text);
}
