using System.Collections.Frozen;
using System.Globalization;

namespace Detente.Engine.Reading.Words;

/// <summary>English words by what they can be. Only what code needs to find details; what people mean is in the content.</summary>
internal static class WordTable
{
    /// <summary>A line is a sense and its words; <c>=n</c> gives the value of that word and of those after it.</summary>
    private const string Source = """
        Number one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
        Number sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
        Number hundred=100 thousand=1000 dozen=12 couple=2 few=3
        Ordinal first=1 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14
        Ordinal fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30
        Article a an the
        Unit sec=0 secs seconds min=1 mins minute minutes hour=2 hours hr hrs h day=3 days week=5 weeks wk wks fortnight=8 month=6 months year=7 years yr yrs
        Unit|Ordinal second=0
        Month january=1 jan february=2 feb april=4 apr june=6 jun july=7 jul august=8 aug september=9 sept sep october=10 oct november=11 nov december=12 dec
        Month|Weak march=3 mar may=5
        Weekday monday=1 tuesday=2 tue tues wednesday=3 weds thursday=4 thu thur thurs friday=5 fri saturday=6 sunday=7
        Weekday|Weak mon=1 wed=3 sat=6 sun=7
        Day today=0 tonight tomorrow=1 tomorow tommorow tommorrow tmrw tmr 2moro yesterday=-1 tomorrow's=1 today's=0 yesterday's=-1
        DayPart morning=12 afternoon=17 evening=21 night=23
        Clock noon=12 midday lunchtime=13 midnight=24 o'clock=0 oclock am pm a.m p.m eod=23 cob=17 close end
        Currency gbp=0 pound pounds quid euro=1 euros eur dollar=2 dollars usd bucks rupee=3 rupees inr rs yen=4 jpy pence=5 p cents=6 cent
        Reference order=0 ord booking invoice tracking parcel consignment shipment reservation purchase
        Reference case=1 ticket ref reference incident complaint claim request rma account policy job
        Self i we i'm i'll we'll we're i've we've i'd we'd let lemme
        You you you'll you're you've you'd your
        Will will shall i'll we'll you'll he'll she'll they'll it'll that'll someone'll gonna
        Negation not never no don't dont didn't didnt doesn't doesnt isn't isnt wasn't wasnt won't wont can't cant cannot haven't havent hasn't hasnt couldn't couldnt wouldn't aren't ain't nothing neither nor without shan't
        Condition if unless whether
        Determiner the my your our his her their this that these those a an some any every each one
        Team team engineer engineers technician technicians colleague colleagues manager managers supervisor department specialist specialists courier driver advisor adviser agent
        Team someone somebody they they'll he she he'll she'll someone'll staff operator representative rep finance accounts warehouse depot plumber fitter developers support billing sales
        Team electrician surveyor inspector boss lead nurse doctor
        Wish want wanted wants wanna need needs like i'd demand expect expecting asking hoping wish looking prefer require
        Ask who where when why what how which what's where's when's how's who's whats wheres
        Auxiliary is are was were do does did can could will would should have has had am isn't aren't won't can't couldn't don't doesn't didn't haven't hasn't wouldn't shall may must
        Subject i you we he she it they there this that these those my your the our any anyone someone his her their a an
        Report say says said told tell tells mentioned promised claimed wrote
        Soon soon shortly asap possible quickly presently eventually sometime
        Opener hi hello hey so and but please kindly ok okay well also then sorry just yes no yeah right now oh um er again anyway thanks good morning afternoon evening dear team guys sir madam tell
        Doing sending refunding processing arranging booking ordering cancelling canceling issuing replacing calling emailing crediting escalating raising ringing posting shipping dispatching transferring paying uploading forwarding
        NameCue name name's named regards mr mrs ms miss dr cheers sincerely wishes faithfully called speaking here
        Past was were had did didn't got said told ordered bought paid received arrived called rang emailed sent took came went waited been since ago last charged returned placed promised booked spoke contacted happened yesterday
        Ahead by until till before need will i'll we'll you'll won't going tomorrow next coming deadline within
        Contact call ring phone contact text update message
        Conjunction and but so because as although though since while or however
        Which last next this past coming following
        Trouble broken=1 damaged cracked smashed faulty defective dented scratched torn leaking shattered snapped burnt mouldy rotten
        Trouble missing=2 lost vanished disappeared stolen
        Trouble arrived=3 arrive arrives came come turned turn showed show delivered received receive appeared
        Trouble work=4 works working worked load loads loading connect connecting open respond responding start
        Trouble charged=5 charging billed charge overcharged=6 undelivered=3
        Trouble late=7 delayed overdue
        Trouble wrong=8 incorrect
        Trouble keeps=9 keep kept
        Trouble cancelled=10 canceled suspended blocked locked disconnected declined rejected
        Trouble down=11 offline dead
        Trouble log=12 login access
        Product router modem phone mobile handset laptop tablet computer pc monitor printer scanner keyboard mouse headphones headset earbuds speaker camera watch tv television console charger cable battery adapter adaptor remote
        Product fridge freezer oven cooker hob kettle toaster microwave dishwasher washer dryer boiler thermostat vacuum hoover heater fan blender mixer iron lamp light bulb
        Product sofa couch chair table desk bed mattress wardrobe shelf bookcase cabinet rug carpet curtain curtains pillow duvet mirror
        Product jacket coat dress shirt blouse trousers jeans skirt shoes trainers boots sandals bag handbag backpack suitcase hat gloves scarf jumper sweater hoodie socks ring necklace bracelet earrings
        Product bike bicycle scooter car tyre tyres pram pushchair buggy cot toy doll book game helmet tent
        Product broadband internet wifi wi-fi hotspot app website software sim subscription membership licence license plan package policy insurance flight ticket tickets hotel room
        Product cake flowers bouquet hamper pizza meal burger coffee machine drill mower hedge trimmer blinds tiles paint
        """;

    private static readonly FrozenDictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> Table =
        Build().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static Meaning Find(ReadOnlySpan<char> word) => Table.TryGetValue(word, out var meaning) ? meaning : default;

    private static Dictionary<string, Meaning> Build()
    {
        var table = new Dictionary<string, Meaning>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Source.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var sense = Enum.Parse<Sense>(parts[0].Replace('|', ','));
            var value = 0;
            foreach (var part in parts.AsSpan(1))
            {
                var sign = part.IndexOf('=', StringComparison.Ordinal);
                var word = sign < 0 ? part : part[..sign];
                if (sign >= 0)
                    value = int.Parse(part.AsSpan(sign + 1), CultureInfo.InvariantCulture);
                // The first sense that gives a word a value keeps it.
                table[word] = table.TryGetValue(word, out var known) ? new(known.Sense | sense, known.Value == 0 ? value : known.Value) : new(sense, value);
            }
        }
        return table;
    }
}
