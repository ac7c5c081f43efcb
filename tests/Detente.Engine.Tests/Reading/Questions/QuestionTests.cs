using Detente.Engine.Conversation;
using Detente.Engine.Reading.Questions;

namespace Detente.Engine.Tests.Reading.Questions;

public sealed class QuestionTests
{
    [Theory]
    [InlineData("Where is my order?", "Where is my order?")]
    [InlineData("where is my order", "where is my order")]
    [InlineData("Hi, can you tell me when it ships", "can you tell me when it ships")]
    [InlineData("I've waited three weeks, where is my parcel?!", "where is my parcel?")]
    [InlineData("How long will this take", "How long will this take")]
    [InlineData("It was due Monday. When will it come? Thanks.", "When will it come?")]
    [InlineData("So what happens now?", "what happens now?")]
    [InlineData("Any news?", "Any news?")]
    [InlineData("is there anyone there who can help", "is there anyone there who can help")]
    [InlineData("I want to know why I was charged", "I want to know why I was charged")]
    [InlineData("please tell me when it will arrive", "please tell me when it will arrive")]
    [InlineData("why has nobody called me", "why has nobody called me")]
    public void A_question_is_found_with_or_without_its_mark(string text, string question) =>
        Assert.Equal(question, Assert.Single(QuestionFinder.Find(text, Speaker.Customer)));

    [Theory]
    [InlineData("Are you kidding me?")]
    [InlineData("Seriously?")]
    [InlineData("how dare you")]
    [InlineData("What the hell is this?")]
    [InlineData("Is this a joke?")]
    [InlineData("Hello??")]
    [InlineData("Who do you think you are?")]
    [InlineData("When I called they said no")]
    [InlineData("What a mess")]
    [InlineData("I know where it is")]
    [InlineData("You said \"where is it?\"")]
    [InlineData("see https://example.com/a?b=c for details")]
    [InlineData("")]
    public void What_wants_no_answer_is_no_question(string text) => Assert.Empty(QuestionFinder.Find(text, Speaker.Customer));

    [Fact]
    public void Every_question_of_an_agent_counts()
    {
        var questions = QuestionFinder.Find("Could you send me your order number? And is that the home address?", Speaker.Agent);
        Assert.Equal(["Could you send me your order number?", "is that the home address?"], questions);
    }

    [Fact]
    public void A_long_question_is_cut_short() =>
        Assert.True(QuestionFinder.Find("where is " + new string('x', 5000) + "?", Speaker.Customer).All(q => q.Length <= 200));
}
