using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using Detente.Desk.Ids;
using Detente.Web.Features.Conversations;
using Detente.Web.Features.Live;
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
        options.AddOperationTransformer((operation, context, _) =>
        {
            var handlers = context.Description.ActionDescriptor.EndpointMetadata.OfType<MethodInfo>().SelectMany(handler => handler.GetParameters());
            if (handlers.Any(parameter => parameter.ParameterType == typeof(IdempotencyKey)))
                AddHeader(operation, IdempotencyKey.Header, "The same key with the same body gives the first answer and adds nothing.");
            if (operation.OperationId is "live" or "chat-live")
                AddHeader(operation, LiveEndpoints.LastEventId, "Goes on after this event; without it the workspace's stream begins now, a chat's at its first turn.");
            return Task.CompletedTask;
        });
    }

    private static void AddHeader(OpenApiOperation operation, string name, string description) =>
        (operation.Parameters ??= []).Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });

    private static async Task DescribeAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        var type = context.JsonTypeInfo.Type;
        if (type == typeof(ReadingLine))
            Take(schema, await context.GetOrCreateSchemaAsync(typeof(ReadingShape), null, cancel));
        else if (type == typeof(CheckLine))
            Take(schema, await context.GetOrCreateSchemaAsync(typeof(CheckShape), null, cancel));
        else if (type == typeof(ReadingLine[]))
            schema.Items = await context.GetOrCreateSchemaAsync(typeof(ReadingShape), null, cancel);
        else if (context.JsonPropertyInfo?.CustomConverter is WireText)
            schema.Type = JsonSchemaType.String;
        else if (type == typeof(ConversationId) || type == typeof(ReplyId) || type == typeof(DisputeId) || type == typeof(WorkspaceId))
            schema.Type = JsonSchemaType.String;
        else if (type.IsEnum && SpelledEnums.Names(type) is { } names)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. names.Select(name => (JsonNode)name)];
        }

        // What may be left out is not required, unless the request says so.
        foreach (var property in context.JsonTypeInfo.Properties.Where(one => one.IsGetNullable || Nullable.GetUnderlyingType(one.PropertyType) is not null))
            if (property.AttributeProvider?.IsDefined(typeof(RequiredAttribute), inherit: true) != true)
                schema.Required?.Remove(property.Name);
    }

    private static void Take(OpenApiSchema schema, OpenApiSchema shape)
    {
        schema.Type = shape.Type;
        schema.Description = shape.Description;
        schema.Properties = shape.Properties;
        schema.Required = shape.Required;
    }
}
