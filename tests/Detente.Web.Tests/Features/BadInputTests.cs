using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Detente.Web.Tests.Hosting;

namespace Detente.Web.Tests.Features;

public sealed class BadInputTests(WebServer server) : IClassFixture<WebServer>
{
    private const string Json = "application/json";
    private const string Turns = "TURNS";
    private const string Unknown = "/api/conversations/0123456789abcdef0123456789abcdef";

    public static TheoryData<string, string, string, string, int, string?> Table => new()
    {
        { "malformed JSON", Turns, Json, "{\"speaker\":", 400, null },
        { "nothing at all", Turns, Json, "", 400, null },
        { "null", Turns, Json, "null", 400, null },
        { "an array for an object", Turns, Json, "[]", 400, null },
        { "an unknown speaker", Turns, Json, """{"speaker":"robot","text":"hi"}""", 400, "speaker" },
        { "a number for a speaker", Turns, Json, """{"speaker":1,"text":"hi"}""", 400, "speaker" },
        { "no speaker", Turns, Json, """{"text":"hi"}""", 400, "speaker" },
        { "no text", Turns, Json, """{"speaker":"customer"}""", 400, "text" },
        { "a number for a text", Turns, Json, """{"speaker":"customer","text":5}""", 400, "text" },
        { "a time that is none", Turns, Json, """{"speaker":"customer","text":"hi","at":"yesterday"}""", 400, "at" },
        { "a text for a number", Turns, Json, """{"speaker":"customer","text":"hi","start":"soon"}""", 400, "start" },
        { "not JSON by its type", Turns, "text/plain", """{"speaker":"customer","text":"hi"}""", 415, null },
        { "no type", Turns, "", """{"speaker":"customer","text":"hi"}""", 415, null },
        { "an unknown conversation", $"{Unknown}/turns", Json, """{"speaker":"customer","text":"hi"}""", 404, null },
        { "an id that is none", "/api/conversations/nope/turns", Json, """{"speaker":"customer","text":"hi"}""", 404, null },
        { "an unknown channel", "/api/conversations", Json, """{"channel":"pigeon"}""", 400, "channel" },
        { "a text for a customer", "/api/conversations", Json, """{"customer":"Ana"}""", 400, "customer" },
        { "no draft", $"{Unknown}/check", Json, "{}", 400, "draft" },
        { "an unknown reply to replace", $"{Unknown}/replies", Json, """{"text":"hi","replaces":"x"}""", 400, "replaces" },
        { "read: malformed JSON", "/api/read", Json, "{", 400, "body" },
        { "read: no turns", "/api/read", Json, "{}", 400, "turns" },
        { "read: an unknown speaker", "/api/read", Json, """{"turns":[{"speaker":"x","text":"hi"}]}""", 400, "turns[0].speaker" },
        { "read: wrong type", "/api/read", "text/csv", "a,b", 415, null },
        { "read: a bad line", "/api/read", "application/x-ndjson", "{\"turns\":[]}\n{\"turns\":5}\n", 400, "turns" },
        { "check: no draft", "/api/check", Json, """{"turns":[]}""", 400, "draft" },
        { "people: no name", "/api/people", Json, """{"email":"a@b.example","password":"long enough to pass","role":"agent"}""", 400, "name" },
        { "people: a short password", "/api/people", Json, """{"name":"A","email":"a@b.example","password":"x","role":"agent"}""", 400, "password" },
        { "people: an unknown role", "/api/people", Json, """{"name":"A","email":"a@b.example","password":"long enough to pass","role":"king"}""", 400, "role" },
        { "keys: an unknown role", "/api/keys", Json, """{"name":"A","role":"king"}""", 400, "role" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Is_answered_with_what_is_wrong(string what, string path, string type, string body, int status, string? field)
    {
        Assert.NotEmpty(what);
        using var client = server.Client();
        await (await PostAsync(client, await PathAsync(client, path), type, Encoding.UTF8.GetBytes(body))).ProblemAsync(status, field);
    }

    [Theory]
    [InlineData(Turns)]
    [InlineData("/api/read")]
    [InlineData("/api/check")]
    [InlineData("/api/conversations")]
    public async Task JSON_5000_deep_is_refused(string path)
    {
        using var client = server.Client();
        var deep = $"{{\"customer\":{new string('[', 5000)}{new string(']', 5000)}}}";
        await (await PostAsync(client, await PathAsync(client, path), Json, Encoding.UTF8.GetBytes(deep))).ProblemAsync(400);
    }

    [Theory]
    [InlineData(Turns, "{\"speaker\":\"customer\",\"text\":\"")]
    [InlineData("/api/read", "{\"turns\":[{\"speaker\":\"customer\",\"text\":\"")]
    public async Task Bytes_that_are_not_UTF8_are_refused(string path, string before)
    {
        using var client = server.Client();
        byte[] body = [.. Encoding.UTF8.GetBytes(before), 0xff, 0xfe, .. "\"}]}"u8];
        await (await PostAsync(client, await PathAsync(client, path), Json, body)).ProblemAsync(400);
    }

    [Theory]
    [InlineData(Turns, """{"speaker":"customer","text":"half \ud83d pair"}""")]
    [InlineData(Turns, """{"speaker":"customer","text":"nothing \u0000 there"}""")]
    [InlineData(Turns, """{"speaker":"customer","text":""}""")]
    [InlineData("/api/read", """{"turns":[{"speaker":"customer","text":"half \udc00 pair"}]}""")]
    public async Task What_a_person_may_well_send_is_taken(string path, string body)
    {
        using var client = server.Client();
        await (await PostAsync(client, await PathAsync(client, path), Json, Encoding.UTF8.GetBytes(body))).JsonAsync();
    }

    [Theory]
    [InlineData(Turns, "{\"speaker\":\"customer\",\"text\":\"")]
    [InlineData("/api/read", "{\"turns\":[{\"speaker\":\"customer\",\"text\":\"")]
    public async Task More_than_one_megabyte_is_too_large(string path, string before)
    {
        using var client = server.Client();
        var body = Encoding.UTF8.GetBytes($"{before}{new string('a', 1_200_000)}\"}}]}}");
        await (await PostAsync(client, await PathAsync(client, path), Json, body)).ProblemAsync(413);
    }

    [Fact]
    public async Task A_text_of_exactly_one_megabyte_is_taken_and_one_byte_more_is_not()
    {
        using var client = server.Client();
        var path = await PathAsync(client, Turns);
        await (await client.PostAsync(path, new { speaker = "customer", text = new string('a', 1024 * 1024) })).JsonAsync();
        await (await client.PostAsync(path, new { speaker = "customer", text = new string('a', (1024 * 1024) + 1) })).ProblemAsync(413);
    }

    [Theory]
    [InlineData("status=odd", "status")]
    [InlineData("sort=odd", "sort")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=x", "limit")]
    [InlineData("cursor=%00%ff", "cursor")]
    public async Task A_list_that_cannot_be_is_refused(string query, string field)
    {
        using var client = server.Client();
        await (await client.GetAsync($"/api/conversations?{query}")).ProblemAsync(400, field);
    }

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("x*201")]
    public async Task An_idempotency_key_that_is_none_is_refused(string key)
    {
        using var client = server.Client();
        var request = new HttpRequestMessage(HttpMethod.Post, await PathAsync(client, Turns))
        {
            Content = new StringContent("""{"speaker":"customer","text":"hi"}""", new MediaTypeHeaderValue(Json)),
        };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key == "x*201" ? new string('x', 201) : key);
        await (await client.SendAsync(request)).ProblemAsync(400, "Idempotency-Key");
    }

    [Fact]
    public async Task A_wrong_method_is_405_and_an_unknown_address_404()
    {
        using var client = server.Client();
        await (await client.DeleteAsync("/api/conversations")).ProblemAsync(405);
        await (await client.GetAsync("/api/nothing")).ProblemAsync(404);
    }

    [Fact]
    public async Task A_request_that_breaks_off_half_way_adds_nothing_and_breaks_nothing()
    {
        using var client = server.Client();
        var address = await client.OpenAsync();
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(server.Address.Host, server.Address.Port);
            var half = $"POST {address}/turns HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {WebServer.Key}\r\n"
                + "Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"speaker\":\"customer\",\"te";
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(half));
            await Task.Delay(200);
        }

        var all = await (await client.GetAsync(address)).JsonAsync();
        Assert.Equal(0, all.GetProperty("turns").GetArrayLength());
    }

    [Fact]
    public async Task Spoilt_requests_are_never_the_servers_fault()
    {
        using var client = server.Client();
        var address = await client.OpenAsync();
        string[] paths =
        [
            $"{address}/turns", $"{address}/check", $"{address}/replies", $"{address}/close", "/api/conversations", "/api/read", "/api/check",
            "/api/people", "/api/keys", "/chat/default/conversations",
        ];
        var sound = """{"speaker":"customer","text":"hi","draft":"hi","at":"2026-11-21T10:00:00Z","start":1.5,"turns":[]}"""u8.ToArray();
        var spoil = "{}[]\",:\\u0eE-9\0\u00ff"u8.ToArray();
        var chance = new Random(20261121);
        for (var i = 0; i < 600; i++)
        {
            var body = new List<byte>(sound);
            for (var cut = chance.Next(1, 6); cut > 0; cut--)
                _ = chance.Next(3) switch
                {
                    0 => body[chance.Next(body.Count)] = (byte)chance.Next(256),
                    1 => Insert(body, chance.Next(body.Count), spoil[chance.Next(spoil.Length)]),
                    _ => Remove(body, chance.Next(body.Count)),
                };
            var answer = await PostAsync(client, paths[i % paths.Length], Json, [.. body]);
            Assert.True((int)answer.StatusCode < 500, $"{answer.StatusCode} for {paths[i % paths.Length]} {Encoding.Latin1.GetString([.. body])}");
        }

        static byte Insert(List<byte> body, int at, byte value)
        {
            body.Insert(at, value);
            return value;
        }

        static byte Remove(List<byte> body, int at)
        {
            var value = body[at];
            body.RemoveAt(at);
            return value;
        }
    }

    private static async Task<string> PathAsync(HttpClient client, string path) =>
        path == Turns ? $"{await client.OpenAsync()}/turns" : path;

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string type, byte[] body)
    {
        var content = new ByteArrayContent(body);
        if (type.Length > 0)
            content.Headers.ContentType = new(type);
        return client.PostAsync(path, content);
    }
}
