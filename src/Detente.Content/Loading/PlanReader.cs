using System.Collections.Frozen;
using System.Globalization;
using Detente.Engine.Conversation;
using Detente.Engine.Playbooks;

namespace Detente.Content.Loading;

/// <summary>Reads what is said and offered: scripts, policies, authority and concerns.</summary>
internal sealed class PlanReader(FileReader reader)
{
    public IEnumerable<Script> ReadScripts()
    {
        var technique = Path.GetFileNameWithoutExtension(reader.File.Path);
        foreach (var map in reader.Maps("script"))
        {
            var script = new Script(map.Required("id"), technique, map.Required("text"))
            {
                Concerns = map.Texts("concerns"),
                Cues = map.Texts("cues"),
                Channels = map.Names<Channel>("channels"),
                Stages = map.Names<Stage>("stages"),
                Bands = map.Names<Band>("bands"),
                Emotions = map.Names<EmotionLabel>("emotions"),
            };
            map.End();
            yield return reader.Placed(map.Node, script);
        }
    }

    public Policy? ReadPolicy()
    {
        if (reader.Map(reader.File.Root, "a policy") is not { } map)
            return null;
        var policy = new Policy(reader.IdAsFileName(map), map.Required("name"), map.Required("offer"))
        {
            Concerns = map.Texts("concerns"),
            Time = map.Text("time"),
            Grant = map.Text("grant"),
        };
        map.End();
        return reader.Placed(map.Node, policy);
    }

    public IEnumerable<Authority> ReadAuthorities()
    {
        foreach (var map in reader.Maps("role"))
        {
            var role = map.Required("role");
            var limits = new Dictionary<string, decimal>();
            foreach (var (grant, amount) in map.Pairs("limits"))
            {
                if (decimal.TryParse(amount.ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var limit) && limit >= 0)
                    limits[grant.ToString()] = limit;
                else
                    reader.File.Report(amount, $"the limit of \"{grant}\" must be an amount of 0 or more");
            }

            map.End();
            yield return reader.Placed(map.Node, new Authority(role, limits.ToFrozenDictionary()));
        }
    }

    public IEnumerable<Move> ReadMoves()
    {
        foreach (var map in reader.Maps("move"))
        {
            var move = new Move(map.Required("id"), map.Required("technique"), map.Required("why"))
            {
                Cues = map.Texts("cues"),
                CuesSoFar = map.Texts("cues-so-far"),
                Backup = map.Names<BackupReason>("backup"),
                Emotions = map.Names<EmotionLabel>("emotions"),
                Bands = map.Names<Band>("bands"),
                Stages = map.Names<Stage>("stages"),
                Channels = map.Names<Channel>("channels"),
                Concerns = map.Texts("concerns"),
                Lacks = All(map.Names<Received>("lacks")),
                Had = All(map.Names<Received>("had")),
                Offered = map.Flag("offered"),
                Asked = map.Flag("asked"),
                StillTalking = map.Flag("still-talking"),
                Avoid = map.Texts("avoid"),
            };
            map.End();
            yield return reader.Placed(map.Node, move);
        }

        static Received All(IEnumerable<Received> parts) => parts.Aggregate(Received.None, (all, part) => all | part);
    }

    public Concern? ReadConcern()
    {
        if (reader.Map(reader.File.Root, "a concern") is not { } map)
            return null;
        var concern = new Concern(reader.IdAsFileName(map), map.Required("phrase"), map.Texts("patterns"));
        map.End();
        return reader.Placed(map.Node, concern);
    }
}
