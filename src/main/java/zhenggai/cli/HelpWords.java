package zhenggai.cli;

import java.util.ListResourceBundle;

import zhenggai.words.Texts;

/** The words of the help, under the names by which the parser looks for them. */
final class HelpWords extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"usage.synopsisHeading", Texts.text("cli.help-usage")},
            {"usage.commandListHeading", Texts.text("cli.help-commands")},
            {"mixinStandardHelpOptions.help", Texts.text("cli.help-help")},
            {"mixinStandardHelpOptions.version", Texts.text("cli.help-version")},
            {"case", Texts.text("cli.help-case")},
            {"json", Texts.text("cli.help-json")},
            {"office", Texts.text("cli.help-office")},
            {"as-of", Texts.text("cli.help-as-of")},
            {"out", Texts.text("cli.help-out")},
            {"paper", Texts.text("cli.help-paper")},
            {"on", Texts.text("cli.help-on")},
            {"person", Texts.text("cli.help-person")},
            {"to", Texts.text("cli.help-to")},
            {"by", Texts.text("cli.help-by")},
            {"issue", Texts.text("cli.help-issue")},
            {"template", Texts.text("cli.help-template")},
            {"since", Texts.text("cli.help-since")},
            {"finding", Texts.text("cli.help-finding")},
            {"kind", Texts.text("cli.help-kind")},
            {"reprint", Texts.text("cli.help-reprint")},
            {"seed", Texts.text("cli.help-seed")},
            {"share", Texts.text("cli.help-share")},
            {"count", Texts.text("cli.help-count")},
            {"notify", Texts.text("cli.help-notify")},
            {"explain", Texts.text("cli.help-explain")},
            {"add", Texts.text("cli.help-add")},
            {"item", Texts.text("cli.help-item")},
            {"reminder-item", Texts.text("cli.help-reminder-item")},
            {"reminder-issue", Texts.text("cli.help-reminder-issue")},
            {"reminder-by", Texts.text("cli.help-reminder-by")},
            {"meeting", Texts.text("cli.help-meeting")},
            {"binder", Texts.text("cli.help-binder")},
            {"export-out", Texts.text("cli.help-export-out")},
            {"merge-other", Texts.text("cli.help-merge-other")},
            {"merge-take", Texts.text("cli.help-merge-take")},
            {"dry-run", Texts.text("cli.help-dry-run")},
            {"check-file", Texts.text("cli.help-check-file")},
            {"DAY", Texts.text("cli.help-start")},
            {"+N", Texts.text("cli.help-amount")},
            {"forms-out", Texts.text("cli.help-forms-out")},
            {"return-by", Texts.text("cli.help-return-by")},
            {"collect-from", Texts.text("cli.help-collect-from")},
            {"verify", Texts.text("cli.help-verify")},
            {"dry-run", Texts.text("cli.help-dry-run")},
            {"map", Texts.text("cli.help-map")},
            {"refused", Texts.text("cli.help-refused")},
            {"CASE", Texts.text("cli.help-case")},
            {"FILE", Texts.text("cli.help-file")},
            {"FOLDER", Texts.text("cli.help-folder")},
        };
    }
}
