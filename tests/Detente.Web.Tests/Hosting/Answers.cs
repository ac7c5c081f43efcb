using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Detente.Web.Tests.Hosting;

/// <summary>What the tests look for in an answer.</summary>
internal static class Answers
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{(int)response.StatusCode} instead of {(int)expected}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Problem details with a trace id, of this status, naming this field where one is given.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage response, int status, string? field = null)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode} instead of {status}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("traceId").GetString());
        if (field is not null)
            Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), $"The errors do not name {field}: {text}");
        return problem;
    }

    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, HttpMethod method, string path, object body, string? key = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return client.SendAsync(request);
    }

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, object body, string? key = null) =>
        client.SendAsync(HttpMethod.Post, path, body, key);

    /// <summary>Opens a conversation and gives its address.</summary>
    public static async Task<string> OpenAsync(this HttpClient client, string customer = "Ana")
    {
        var response = await client.PostAsync("/api/conversations", new { channel = "chat", customer = new { name = customer } });
        await response.JsonAsync(HttpStatusCode.Created);
        return response.Headers.Location!.OriginalString;
    }
}
