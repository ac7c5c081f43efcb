namespace Detente.Engine.Reading;

public enum DetailKind
{
    Order,
    Case,
    Amount,
    Date,
    Duration,
    Product,
    Email,
    Phone,
    Name,
    Problem,
    Want,
}
