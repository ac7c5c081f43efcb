namespace Detente.Web.Security;

/// <summary>What is needed to make an account.</summary>
/// <param name="Name">The name that colleagues see.</param>
/// <param name="Email">The address to sign in with.</param>
/// <param name="Password">At least 12 characters.</param>
/// <param name="Role">"administrator", "coach", "lead" or "agent".</param>
public sealed record NewPerson(string Name, string Email, string Password, string Role);
