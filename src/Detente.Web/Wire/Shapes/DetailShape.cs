using Detente.Engine.Reading;

namespace Detente.Web.Wire.Shapes;

internal sealed record DetailShape(DetailKind Kind, string Value, SpanShape Span);
