using System.Text;
using Detente.Web.Hosting;

namespace Detente.Web.Features.Conversations;

/// <summary>How long a text may be.</summary>
internal static class Texts
{
    public static bool TooLong(string text) =>
        text.Length > ServiceSetup.LargestText || Encoding.UTF8.GetByteCount(text) > ServiceSetup.LargestText;
}
