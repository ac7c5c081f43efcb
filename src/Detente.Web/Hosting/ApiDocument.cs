using Detente.Desk.Ids;
using Detente.Web.Wire;
using Detente.Web.Wire.Shapes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Detente.Web.Hosting;

/// <summary>What the API's description needs beyond what the framework sees by itself.</summary>
internal static class ApiDocument
{
    private const string Bearer = "bearer";

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "Détente",
                Version = "v1",
                Description = "Reads conversations, checks replies. Errors are application/problem+json.",
            };
            document.Servers?.Clear();
            document.Components ??= new();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [Bearer] = new OpenApiSecurityScheme
                {
                    Type = SecuritySchemeType.Http,
                    Scheme = "bearer",
                    Description = "A workspace's key; under /chat, the token of one conversation.",
                },
            };
            document.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer(DescribeAsync);
    }

    private static async Task DescribeAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(ReadingLine))
            Take(schema, await context.GetOrCreateSchemaAsync(typeof(ReadingShape), null, cancel));
        else if (type == typeof(CheckLine))
            Take(schema, await context.GetOrCreateSchemaAsync(typeof(CheckShape), null, cancel));
        else if (type == typeof(ConversationId) || type == typeof(ReplyId) || type == typeof(WorkspaceId))
            schema.Type = JsonSchemaType.String;
        else if (type.IsEnum && SpelledEnums.Names(type) is { } names)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. names.Select(name => (System.Text.Json.Nodes.JsonNode)name)];
        }
    }

    private static void Take(OpenApiSchema schema, OpenApiSchema shape)
    {
        schema.Type = shape.Type;
        schema.Description = shape.Description;
        schema.Properties = shape.Properties;
        schema.Required = shape.Required;
    }
}
