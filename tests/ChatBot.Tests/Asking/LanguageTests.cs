using ChatBot.Asking;
using ChatBot.Asking.Understanding;

namespace ChatBot.Tests.Asking;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("Steht Calder auf einer schwarzen Liste?", Intent.Status)]
    [InlineData("Ist Calder sanktioniert?", Intent.Status)]
    [InlineData("Warum steht Calder auf der Liste?", Intent.Why)]
    [InlineData("Wann wurde Calder gelistet?", Intent.When)]
    [InlineData("Calder est-elle sur liste noire ?", Intent.Status)]
    [InlineData("Pourquoi Calder est-elle sur la liste noire ?", Intent.Why)]
    [InlineData("Depuis quand Calder est sur la liste ?", Intent.When)]
    [InlineData("¿Está Calder en la lista negra?", Intent.Status)]
    [InlineData("¿Por qué está Calder en la lista negra?", Intent.Why)]
    [InlineData("¿Cuándo fue incluida Calder?", Intent.When)]
    [InlineData("Calder在黑名单上吗？", Intent.Status)]
    [InlineData("Calder为什么被列入黑名单", Intent.Why)]
    [InlineData("Calder什么时候被列入黑名单", Intent.When)]
    public void Core_questions_are_read_in_other_languages(string text, Intent intent)
    {
        var answer = Invented.Ask(text);

        Assert.Equal((intent, Verdict.Listed), (answer.Reading!.Intent, answer.Verdict));
        Assert.DoesNotContain("do not mention", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Steht Zanthor auf der schwarzen Liste?")]
    [InlineData("Zanthor est sur la liste ?")]
    [InlineData("¿Está Zanthor en la lista negra?")]
    [InlineData("Zanthor在名单上吗")]
    public void An_unknown_name_has_no_record_in_any_language(string text)
    {
        var answer = Invented.Ask(text);

        Assert.Equal(("Zanthor", Verdict.NoRecord), (answer.Title, answer.Verdict));
    }

    [Theory]
    [InlineData("Calder在黑名单上吗？", "据Northern Courier（2023年5月12日）报道，加拿大于2023年5月9日将Calder列入黑名单。")]
    [InlineData("FFI在名单上吗", "据Northern Courier（2023年5月12日）报道，针对FFI的措施仍在讨论中；我的来源没有FFI被列入名单的记录。")]
    [InlineData("赞索在名单上吗", "我的来源没有赞索被列入名单的记录，但这不表示它不在任何名单上，请查阅官方名单。")]
    public void A_Chinese_question_gets_its_verdict_in_Chinese(string text, string verdict)
    {
        var answer = Invented.Ask(text);

        Assert.StartsWith(verdict, answer.Text, StringComparison.Ordinal);
        Assert.Equal("zh", answer.Language);
    }

    [Fact]
    public void An_English_question_with_a_foreign_word_stays_English() =>
        Assert.Equal("en", Invented.Ask("is Calder on la lista, as they say?").Language);
}
