using Detente.Engine.Conversation;
using Detente.Engine.Reading;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Reading.Input;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("es", "¡Estoy harto! Llevo tres semanas esperando mi pedido y nadie contesta")]
    [InlineData("es", "llevo una semana esperando el paquete y no ha llegado")]
    [InlineData("pt", "Estou esperando a minha encomenda há duas semanas e ninguém responde")]
    [InlineData("fr", "J'attends mon colis depuis trois semaines et personne ne me répond, c'est inadmissible")]
    [InlineData("de", "Ich warte seit drei Wochen auf mein Paket und niemand antwortet mir")]
    [InlineData("it", "Sono tre settimane che aspetto il mio pacco e nessuno mi risponde")]
    [InlineData("nl", "Ik wacht al drie weken op mijn pakket en niemand geeft antwoord")]
    [InlineData("pl", "Czekam na moją paczkę już trzy tygodnie i nikt nie odpowiada")]
    [InlineData("cs", "Už tři týdny čekám na svůj balík a nikdo mi neodpovídá")]
    [InlineData("sv", "Jag har väntat på mitt paket i tre veckor och ingen svarar")]
    [InlineData("da", "Jeg har ventet på min pakke i tre uger, og ingen svarer mig")]
    [InlineData("no", "Jeg har ventet på pakken min i tre uker og ingen svarer meg, hva skal jeg gjøre nå")]
    [InlineData("fi", "Olen odottanut pakettiani jo kolme viikkoa eikä kukaan vastaa")]
    [InlineData("tr", "Üç haftadır siparişimi bekliyorum ve kimse cevap vermiyor, para iadesi istiyorum")]
    [InlineData("ro", "Aștept coletul de trei săptămâni și nimeni nu îmi răspunde")]
    [InlineData("hu", "Három hete várok a csomagomra és senki nem válaszol")]
    [InlineData("vi", "Tôi đã chờ đơn hàng ba tuần rồi mà không ai trả lời")]
    [InlineData("id", "Saya sudah menunggu paket saya tiga minggu dan tidak ada jawaban")]
    [InlineData("tl", "Tatlong linggo na akong naghihintay sa order ko, bakit wala pa rin")]
    [InlineData("hi", "मेरा ऑर्डर तीन हफ्ते से नहीं आया और कोई जवाब नहीं दे रहा")]
    [InlineData("hi", "mera order abhi tak nahi aaya, paise wapas kab milega")]
    [InlineData("ru", "Я жду посылку уже три недели, и никто не отвечает")]
    [InlineData("uk", "Я чекаю на посилку вже три тижні, і ніхто не відповідає її")]
    [InlineData("el", "Περιμένω το δέμα μου τρεις εβδομάδες και κανείς δεν απαντά")]
    [InlineData("ar", "أنتظر طلبي منذ ثلاثة أسابيع ولا أحد يرد")]
    [InlineData("he", "אני מחכה לחבילה שלי כבר שלושה שבועות ואף אחד לא עונה")]
    [InlineData("ja", "三週間も荷物を待っていますが、誰も返事をくれません")]
    [InlineData("zh", "我等包裹已经三个星期了，没有人回复")]
    [InlineData("ko", "소포를 3주째 기다리고 있는데 아무도 답을 안 해요")]
    [InlineData("th", "รอพัสดุมาสามสัปดาห์แล้วไม่มีใครตอบ")]
    public void A_turn_in_another_language_is_told_with_its_name(string tag, string text)
    {
        var result = new Talk().Customer(text);
        var note = Assert.Single(result.Reading.Notes);
        Assert.Equal((NoteCodes.LanguageWithoutPack, tag), (note.Code, note.Language!.Tag));
        Assert.Equal($"no pack for {note.Language.Name}; nothing was read in this turn", note.Text);
        Assert.Null(result.Reading.Emotion);
        Assert.Empty(result.Reading.Findings);
        Assert.Null(result.Advice);
    }

    [Theory]
    [InlineData("ok")]
    [InlineData("merci")]
    [InlineData("muchas gracias")]
    [InlineData("gracias amigo, but where is my parcel")]
    [InlineData("My name is José María de la Cruz Muñoz")]
    [InlineData("José María de la Cruz Muñoz")]
    [InlineData("Hotel Casa de la Playa, Los Angeles")]
    [InlineData("je ne sais quoi is the name of the perfume I ordered")]
    [InlineData("c'est la vie I guess, keep the money")]
    [InlineData("wher is my order plz i wating 2 week alredy and no body anser")]
    [InlineData("I am have problem with the login since two day, please to help me")]
    [InlineData("Ye cannae be serious, ah've been waitin' fae yer van aw day")]
    [InlineData("bruh this app is mid af ngl, gimme my money back fr")]
    [InlineData("The IKEA Färgrik mug and the Löffler jacket were both broken")]
    [InlineData("k 8 i 0 k 6")]
    [InlineData("7623 ne tallwood ave chesapeake va 23320")]
    [InlineData("¯\\_(ツ)_/¯ whatever")]
    [InlineData("My surname is Иванов, can you put it on the ticket?")]
    [InlineData("yo yo yo")]
    [InlineData("LG OLED 55 C2, Bosch Serie 6, Siemens iQ500")]
    [InlineData("Lorem ipsum dolor sit amet")]
    public void English_with_foreign_names_slang_and_errors_is_English(string text) => Assert.Empty(new Talk().Customer(text).Reading.Notes);

    [Fact]
    public void The_temperature_stays_where_it_was_and_nothing_counts_as_neutral()
    {
        var talk = new Talk();
        var before = talk.Customer("This is the third time I have called and nobody has helped me. I am furious!").State;
        var after = talk.Customer("Estoy muy enfadado, no me ha llegado nada y nadie me contesta").State;
        Assert.Equal(before.Temperature, after.Temperature);
        Assert.Equal(before.Risk, after.Risk);
        Assert.Equal(before.Emotion, after.Emotion);
        Assert.Equal(before.Backup, after.Backup);
        Assert.Equal(before.CustomerTurns, after.CustomerTurns);
    }

    [Fact]
    public void Once_a_language_is_known_short_turns_in_it_are_known_too()
    {
        var talk = new Talk();
        talk.Customer("Estoy muy enfadado, no me ha llegado nada y nadie me contesta");
        Assert.Equal("es", Assert.Single(talk.Customer("¡Qué vergüenza!").Reading.Notes).Language!.Tag);
        Assert.Empty(talk.Customer("OK, I can write English too. Where is my parcel?").Reading.Notes);
        Assert.Empty(talk.Customer("Still waiting.").Reading.Notes);
    }

    [Fact]
    public void Of_a_mixed_turn_the_English_part_is_read()
    {
        const string Text = "Hola, llevo tres semanas esperando el pedido y nadie contesta. This is a disgrace, I want my money back!";
        var result = new Talk().Customer(Text);
        var note = Assert.Single(result.Reading.Notes);
        Assert.Equal("no pack for Spanish; that part of this turn was not read", note.Text);
        Assert.All(note.Spans, span => Assert.Equal(span.Quote, Text[span.Span.Start..span.Span.End]));
        Assert.StartsWith("Hola", note.Spans[0].Quote);
        Assert.Contains(result.Reading.Findings, finding => finding.Id == CueIds.DemandCompensation);
        Assert.All(result.Reading.Findings.SelectMany(f => f.Spans), span => Assert.Equal(span.Quote, Text[span.Span.Start..span.Span.End]));
        Assert.True(result.Reading.Emotion!.Value.IsUpset);
    }

    [Fact]
    public void The_conversations_language_is_told_once_with_the_first_turn_and_at_opening()
    {
        var engine = new DetenteEngine(TestPlaybooks.BuiltIn);
        var info = new ConversationInfo("c") { Locale = "es-MX" };
        Assert.Equal("no pack for Spanish; turns in it will not be read", Assert.Single(engine.Notes(info)).Text);
        Assert.Empty(engine.Notes(new("c") { Locale = "en-GB" }));
        Assert.Equal("\"sw\"", Assert.Single(engine.Notes(new("c") { Locale = "sw" })).Language!.Name);

        var first = engine.Read(DetenteEngine.Open(info), new(Speaker.Customer, "Where is my parcel?"));
        Assert.Single(first.Reading.Notes);
        Assert.NotNull(first.Reading.Emotion);
        Assert.Empty(engine.Read(first.State, new(Speaker.Customer, "It should be here by now.")).Reading.Notes);
    }

    [Fact]
    public void An_agents_turn_in_another_language_is_told_and_changes_nothing()
    {
        var talk = new Talk();
        var before = talk.Customer("I have been waiting for three weeks!").State;
        var result = talk.Agent("Lo siento mucho, voy a mirar ahora mismo dónde está su pedido");
        Assert.Equal("es", Assert.Single(result.Reading.Notes).Language!.Tag);
        Assert.Equal(before.Temperature, result.State.Temperature);
        Assert.Equal(before.Received, result.State.Received);
    }

    [Fact]
    public void A_draft_in_another_language_is_told_and_is_not_called_good()
    {
        var talk = new Talk();
        talk.Customer("Where is my parcel?");
        var check = talk.Check("Lo siento mucho, voy a mirar ahora mismo dónde está su pedido");
        Assert.Equal(Detente.Engine.Drafting.Verdict.Improve, check.Verdict);
        Assert.Equal("no pack for Spanish; nothing was checked in this draft", Assert.Single(check.Findings).Why);
        Assert.Null(check.Suggestion);
    }
}
