namespace Detente.Cli.Eval;

/// <summary>How often an id was rightly found, wrongly found, and missed.</summary>
internal readonly record struct Score(int Right, int Wrong, int Missed)
{
    public double Precision => Ratio(Right, Right + Wrong);

    public double Recall => Ratio(Right, Right + Missed);

    public double F1 => Ratio(2 * Right, (2 * Right) + Wrong + Missed);

    public static Score operator +(Score a, Score b) => new(a.Right + b.Right, a.Wrong + b.Wrong, a.Missed + b.Missed);

    public static Score Of(string id, IEnumerable<JudgedTurn> turns)
    {
        var score = default(Score);
        foreach (var turn in turns)
        {
            if (turn.Labels!.Disputed.Contains(id))
                continue;
            score += (turn.Found(id), turn.Labels.Ids.Contains(id)) switch
            {
                (true, true) => new(1, 0, 0),
                (true, false) => new(0, 1, 0),
                (false, true) => new(0, 0, 1),
                _ => default,
            };
        }

        return score;
    }

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
