// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/batch.h"
#include "app/batch/manual/help_text.h"
#include "app/batch/manual/manual_page.h"
#include "app/batch/manual/program_facts.h"
#include "app/batch/options/known_words.h"
#include "engine/base/screen/screen_width.h"
#include "tests/app/batch_call.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace shelf;

namespace {

QStringList split(const char* words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '));
}

/// The words of a line as a shell takes them, as far as a pipe or what comes of it.
std::vector<std::string> wordsOf(std::string_view call)
{
    std::vector<std::string> words;
    for (const QString& word :
         QString::fromUtf8(call.data(), qsizetype(call.size())).split(QLatin1Char(' '))) {
        if (word == QLatin1String(">"))
            break;
        words.push_back(word.toStdString());
    }
    const auto program = std::find(words.begin(), words.end(), "shelfspace");
    return {program, words.end()};
}

std::string withoutEscapes(std::string page)
{
    for (std::size_t at = 0; (at = page.find("\\-", at)) != std::string::npos; ++at)
        page.erase(at, 1);
    return page;
}

} // namespace

class HelpTest : public QObject {
    Q_OBJECT

private slots:
    void noLineIsWiderThanWasAskedFor();
    void theWidthComesFromTheEnvironment();
    void helpOfACommandIsTheSameByBothNames();
    void theManualHasEveryCommandAndOption();
    void theManualIsClean();
    void everyExampleIsACallThatIsUnderstood();
    void whatIsMisspelledIsGuessed_data();
    void whatIsMisspelledIsGuessed();
};

void HelpTest::noLineIsWiderThanWasAskedFor()
{
    const OptionTable table = tableOf(batchCommands());
    QVERIFY(table.commands.size() > 20);
    for (const std::size_t width : {60, 80, 110}) {
        std::vector<std::string> texts = {programHelp(table, width)};
        for (const CommandEntry& one : table.commands)
            texts.push_back(commandHelp(one, width));
        for (const std::string& text : texts)
            for (const QString& line : QString::fromStdString(text).split(QLatin1Char('\n'))) {
                // A call is not parted: it is copied whole.
                const bool isCall = line.startsWith(QLatin1String("  shelfspace")) ||
                                    line.contains(QLatin1String("| shelfspace"));
                QVERIFY2(screenWidth(line.toStdString()) <=
                             (isCall ? std::max<std::size_t>(80, width) : width),
                         qPrintable(line));
                QVERIFY(!line.endsWith(QLatin1Char(' ')));
            }
    }
}

void HelpTest::theWidthComesFromTheEnvironment()
{
    const auto widest = [](const QString& columns) {
        QProcess process;
        QProcessEnvironment environment = withoutDisplay();
        environment.remove(QStringLiteral("COLUMNS"));
        if (!columns.isEmpty())
            environment.insert(QStringLiteral("COLUMNS"), columns);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SHELFSPACE_PROGRAM), {QStringLiteral("map"), QStringLiteral("--help")});
        process.waitForFinished(120000);
        qsizetype most = 0;
        for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
            if (!line.startsWith("  "))
                most = std::max(most, QString::fromUtf8(line).size());
        return most;
    };
    QVERIFY(widest({}) > 70 && widest({}) <= 80); // no terminal, nothing said
    QVERIFY(widest(QStringLiteral("60")) > 50 && widest(QStringLiteral("60")) <= 60);
    QVERIFY(widest(QStringLiteral("100")) > 80 && widest(QStringLiteral("100")) <= 100);
    QVERIFY(widest(QStringLiteral("many")) <= 80);
}

void HelpTest::helpOfACommandIsTheSameByBothNames()
{
    const BatchCall one = callProgram(split("help train"));
    const BatchCall other = callProgram(split("train --help"));
    QCOMPARE(one.exit, 0);
    QVERIFY(one.out.size() > 1000 && one.out == other.out);
    QCOMPARE(callProgram({QStringLiteral("help")}).out, callProgram({QStringLiteral("--help")}).out);
    const BatchCall version = callProgram({QStringLiteral("--version")});
    for (const char* fact : {"shelfspace", "libarchive", "instructions: ", "compiler: "})
        QVERIFY2(version.out.contains(fact), fact);
}

void HelpTest::theManualHasEveryCommandAndOption()
{
    const OptionTable table = tableOf(batchCommands());
    const std::string page = withoutEscapes(manualPage(table, "2026-01-02"));
    for (const CommandEntry& command : table.commands) {
        QVERIFY2(page.find("\n.SS " + command.name + '\n') != std::string::npos, command.name.c_str());
        for (const OptionEntry& one : command.options)
            QVERIFY2(one.isWord || page.find("\\fB" + one.name + "\\fR") != std::string::npos,
                     one.name.c_str());
    }
    for (const char* section : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS",
                                "ENVIRONMENT", "FILES", "EXAMPLES", "SEE ALSO"})
        QVERIFY2(page.find(std::string("\n.SH ") + section + '\n') != std::string::npos, section);
    const BatchCall printed = callProgram(split("help --man --man-date 2026-01-02"));
    QCOMPARE(withoutEscapes(printed.out.toStdString()), page);
}

void HelpTest::theManualIsClean()
{
    const QTemporaryDir folder;
    QFile page(folder.filePath(QStringLiteral("shelfspace.1")));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write(QByteArray::fromStdString(manualPage(tableOf(batchCommands()), "2026-01-02")));
    page.close();
    bool isChecked = false;
    for (const QStringList& call :
         {QStringList{QStringLiteral("mandoc"), QStringLiteral("-Tlint"), QStringLiteral("-Wstyle")},
          QStringList{QStringLiteral("groff"), QStringLiteral("-ww"), QStringLiteral("-man"),
                      QStringLiteral("-Tutf8"), QStringLiteral("-z")}}) {
        const QString program = QStandardPaths::findExecutable(call.front());
        if (program.isEmpty())
            continue;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, call.mid(1) + QStringList{page.fileName()});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.readAll(), QByteArray());
        isChecked = true;
    }
    if (!isChecked)
        QSKIP("neither mandoc nor groff is installed");
}

void HelpTest::everyExampleIsACallThatIsUnderstood()
{
    const OptionTable table = tableOf(batchCommands());
    for (const CommandEntry& command : table.commands)
        QVERIFY2(!examplesOf(command.name).empty(), command.name.c_str());
    for (const CallExample& one : allExamples()) {
        const std::vector<std::string> words = wordsOf(one.call);
        QVERIFY(words.size() > 1 && words[1] == one.command);
        for (const CommandEntry& command : table.commands)
            if (command.name == one.command) {
                const Status known = checkWords(command, std::span(words).subspan(2));
                QVERIFY2(known.ok(), known.ok() ? "" : known.error().text().c_str());
            }
    }
}

void HelpTest::whatIsMisspelledIsGuessed_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("guess");
    const auto row = [](const char* call, const char* guess) {
        QTest::newRow(call) << QString::fromLatin1(call) << QString::fromLatin1(guess);
    };
    row("trian", "'train'");
    row("--versoin", "'--version'");
    row("--rating x.csv", "'--ratings'");
    row("train --smaple", "'--sample'"); // and not that --out is missing
    row("train --smaple --out x.shelf", "'--sample'");
    row("train --sample --preset goodbooks-neurl --out x.shelf", "goodbooks-neural");
    row("train --sample --set factor=3 --out x.shelf", "factors");
    row("export x.shelf --what wbe --out y", "'web'");
    row("map x.shelf --metod pca --out y", "'--method'");
    row("map x.shelf --method tsen --out y", "'tsne'");
    row("neighbors x.shelf --book 1 --metric cosin", "'cosine'");
    row("leaderboard --sample --presets baias", "Did you mean bias");
    row("fetch ml-100", "'ml-100k'");
    row("help trian", "'train'");
    row("recommend x.shelf --choose 1=2", "only with --reader");
    row("train --sample", "--out is required");
    row("train --sample --out", "--out RUN");
}

void HelpTest::whatIsMisspelledIsGuessed()
{
    QFETCH(const QString, call);
    QFETCH(const QString, guess);
    const BatchCall said = callProgram(call.split(QLatin1Char(' ')));
    QVERIFY2(said.exit == 2, said.err.constData());
    QVERIFY2(said.err.contains(guess.toUtf8()), said.err.constData());
    QVERIFY(said.out.isEmpty());
}

QTEST_GUILESS_MAIN(HelpTest)
#include "tst_help.moc"
