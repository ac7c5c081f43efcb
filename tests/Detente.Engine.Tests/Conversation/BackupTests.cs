using Detente.Engine.Conversation;
using Detente.Engine.Tests.Shared;

namespace Detente.Engine.Tests.Conversation;

public sealed class BackupTests
{
    [Theory]
    [InlineData("My solicitor will be in touch, I'm taking you to court", BackupReason.LegalThreat)]
    [InlineData("You are a stupid idiot", BackupReason.Abuse)]
    [InlineData("I'll come down there and smash your windows", BackupReason.Violence)]
    [InlineData("I can't go on, I want to kill myself", BackupReason.SelfHarm)]
    [InlineData("Let me speak to your manager", BackupReason.ManagerDemanded)]
    [InlineData("a human, please", BackupReason.ManagerDemanded)]
    public void A_reason_for_backup_is_seen_at_once(string text, BackupReason reason) =>
        Assert.Contains(reason, new Talk().Customer(text).State.Backup);

    [Fact]
    public void Two_refusals_in_a_row_ask_for_backup()
    {
        var talk = new Talk();
        talk.Customer("My new phone is broken and I want it sorted");
        talk.Agent("I'm sorry about that. I can send you a voucher for £10.");
        talk.Customer("No, a voucher is no good to me");
        talk.Agent("I can offer you a repair instead.");
        Assert.Contains(BackupReason.OffersRefused, talk.Customer("No thanks, I don't want a repair, that's not acceptable").State.Backup);
    }

    [Fact]
    public void A_reason_stays_after_the_customer_has_calmed_down()
    {
        var talk = new Talk();
        talk.Customer("I'm calling my lawyer");
        Assert.Contains(BackupReason.LegalThreat, talk.Customer("Thanks, that's kind.").State.Backup);
    }
}
