// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/batch.h"
#include "app/batch/manual/completion.h"
#include "app/batch/manual/help_text.h"
#include "app/batch/manual/manual_page.h"
#include "engine/base/screen/screen_width.h"
#include "engine/data/sample/sample_library.h"
#include "tests/app/batch_call.h"
#include "tests/app/made_up_language.h"
#include "tests/app/marked_words.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace shelf;

namespace {

/// Where the built program finds its message files.
std::string messageFolder()
{
    return (QFileInfo(QStringLiteral(SHELFSPACE_PROGRAM)).absolutePath() + QLatin1String("/translations"))
        .toStdString();
}

std::string longer(const std::string& english)
{
    return MadeUpLanguage::longer(QString::fromStdString(english)).toStdString();
}

/// Sends what is written to a descriptor into a file, until it is taken back.
class Aside {
public:
    Aside(std::FILE* stream, const QString& path) : m_stream(stream), m_path(path)
    {
        std::fflush(m_stream);
        m_before = ::dup(::fileno(m_stream));
        const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(file, ::fileno(m_stream));
        ::close(file);
    }
    std::string taken()
    {
        std::fflush(m_stream);
        ::dup2(m_before, ::fileno(m_stream));
        ::close(m_before);
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

private:
    std::FILE* m_stream;
    QString m_path;
    int m_before = -1;
};

struct Said {
    int exit = -1;
    std::string text; ///< results, then all else
};

/// The command within this process, in whatever language that speaks.
Said call(const QTemporaryDir& folder, const QStringList& words)
{
    std::vector<QByteArray> bytes{"shelfspace"};
    for (const QString& word : words)
        bytes.push_back(word.toUtf8());
    std::vector<char*> arguments;
    for (QByteArray& one : bytes)
        arguments.push_back(one.data());
    arguments.push_back(nullptr);
    Aside out(stdout, folder.filePath(QStringLiteral("out.txt")));
    Aside err(stderr, folder.filePath(QStringLiteral("err.txt")));
    Said said;
    said.exit = runBatch(batchCommands(), static_cast<int>(bytes.size()), arguments.data());
    said.text = out.taken();
    said.text += err.taken();
    return said;
}

/// Lines in which two words follow each other, as they do in a sentence.
QStringList sentencesIn(const std::string& text, const QStringList& names)
{
    static const QRegularExpression sentence(QStringLiteral("[A-Za-z]{2,}:? [a-z]{2,}"));
    static const QRegularExpression setting(QStringLiteral("[a-z0-9_]+=\\S+"));
    QString rest = QString::fromStdString(outsideOfMarks(text)).remove(setting);
    for (const QString& name : names)
        rest.replace(name, QString());
    QStringList found;
    for (const QString& line : rest.split(QLatin1Char('\n'))) {
        const bool isCall = line.startsWith(QLatin1String("  shelfspace")) ||
                            line.startsWith(QLatin1String("shelfspace ")) ||
                            line.contains(QLatin1String("| shelfspace"));
        if (!isCall && line.contains(sentence))
            found.append(line);
    }
    return found;
}

} // namespace

/// The command line in other languages than English.
class BatchLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void helpHasNoWordsOfItsOwn();
    void whatCommandsSayCanBeTranslated();
    void wrongCallsAreSaidInTheLanguage();
    void langWithoutALanguageSaysWhichThereAre();
    void filesAndWhatProgramsReadStayEnglish();
    void helpFitsTheTerminalInEveryLanguage();
    void theSystemChoosesTheLanguage();
    void whatDrawsPicturesSpeaksItToTheEnd();
    void arabicIsKeptWholeOnTheTerminal();
    void numbersAreGroupedAsTheLanguageDoes();

private:
    QTemporaryDir m_folder;
    QStringList m_names; ///< of books and people of the sample library
};

void BatchLanguageTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("cache"))));
    SampleParameters size;
    size.books = 60;
    size.users = 40;
    size.ratings = 700;
    const auto data = makeSampleLibrary(size);
    QVERIFY(data.ok());
    for (std::size_t book = 0; book < data->books.size(); ++book) {
        m_names.append(QString::fromStdString(data->books.label(book)));
        m_names.append(QString::fromStdString(std::string(data->books.authors[book])));
    }
    for (const TextColumn& column : data->books.extra)
        for (const auto value : column.values)
            m_names.append(QString::fromUtf8(value.data(), qsizetype(value.size())));
    m_names.append(QStringLiteral("Sample library"));
    m_names.removeDuplicates();
    m_names.removeAll(QString());
    std::sort(m_names.begin(), m_names.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("sample")));
    QVERIFY(writeGoodbooksLayout(*data, m_folder.filePath(QStringLiteral("sample")).toStdString()).ok());
}

void BatchLanguageTest::helpHasNoWordsOfItsOwn()
{
    const MadeUpSpeech speech(betweenMarks);
    const OptionTable table = tableOf(batchCommands());
    QCOMPARE(sentencesIn(programHelp(table, 80), {}), QStringList());
    QStringList found;
    for (const CommandEntry& one : table.commands)
        found += sentencesIn(commandHelp(one, 80), {});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1String(" | "))));
    const Said version = call(m_folder, {QStringLiteral("--version")});
    QCOMPARE(version.exit, 0);
}

void BatchLanguageTest::whatCommandsSayCanBeTranslated()
{
    const MadeUpSpeech speech(betweenMarks);
    const QString run = m_folder.filePath(QStringLiteral("mf.shelf"));
    const QString other = m_folder.filePath(QStringLiteral("bias.shelf"));
    const QString sample = m_folder.filePath(QStringLiteral("sample"));
    const auto file = [this](const char* name) { return m_folder.filePath(QLatin1String(name)); };
    const QStringList calls[] = {
        {QStringLiteral("sample"), QStringLiteral("--out"), file("another"), QStringLiteral("--books"),
         QStringLiteral("30"), QStringLiteral("--users"), QStringLiteral("20"), QStringLiteral("--ratings"),
         QStringLiteral("200")},
        {QStringLiteral("info"), sample, QStringLiteral("--overview")},
        {QStringLiteral("info"), QStringLiteral("--sample"), QStringLiteral("--min-user"),
         QStringLiteral("3")},
        {QStringLiteral("presets")},
        {QStringLiteral("presets"), QStringLiteral("mf")},
        {QStringLiteral("train"), sample, QStringLiteral("--preset"), QStringLiteral("mf"),
         QStringLiteral("--epochs"), QStringLiteral("2"), QStringLiteral("--out"), run},
        {QStringLiteral("train"), sample, QStringLiteral("--preset"), QStringLiteral("bias"),
         QStringLiteral("--test"), QStringLiteral("0.1"), QStringLiteral("--out"), other},
        {QStringLiteral("evaluate"), run},
        {QStringLiteral("evaluate"), run, QStringLiteral("--protocol"), QStringLiteral("full")},
        {QStringLiteral("evaluate"), run, file("another")},
        {QStringLiteral("compare"), run, run, QStringLiteral("--test"), QStringLiteral("--slices"),
         QStringLiteral("all")},
        {QStringLiteral("compare"), run, other},
        {QStringLiteral("recommend"), run, QStringLiteral("--user"), QStringLiteral("1"),
         QStringLiteral("--explain"), QStringLiteral("--similar"), QStringLiteral("3")},
        {QStringLiteral("blend"), run, run, QStringLiteral("--user"), QStringLiteral("1"),
         QStringLiteral("--evaluate")},
        {QStringLiteral("neighbors"), run, QStringLiteral("--book"), QStringLiteral("1"),
         QStringLiteral("--why")},
        {QStringLiteral("clusters"), run, QStringLiteral("--clusters"), QStringLiteral("3"),
         QStringLiteral("--out"), file("clusters.tsv")},
        {QStringLiteral("map"), run, QStringLiteral("--method"), QStringLiteral("pca"),
         QStringLiteral("--out"), file("map.tsv")},
        {QStringLiteral("map"), run, QStringLiteral("--method"), QStringLiteral("tsne"),
         QStringLiteral("--onto"), file("map.tsv"), QStringLiteral("--out"), file("placed.tsv")},
        {QStringLiteral("leaderboard"), sample, QStringLiteral("--presets"), QStringLiteral("bias,mean")},
        {QStringLiteral("search"), sample, QStringLiteral("--preset"), QStringLiteral("bias"),
         QStringLiteral("--trials"), QStringLiteral("2"), QStringLiteral("--out"), file("search.json")},
        {QStringLiteral("cache")},
        {QStringLiteral("export"), run, QStringLiteral("--what"), QStringLiteral("csv"),
         QStringLiteral("--out"), file("tables")},
    };
    QStringList all;
    for (const QStringList& words : calls) {
        const Said said = call(m_folder, words);
        const QStringList found = sentencesIn(said.text, m_names);
        if (!found.isEmpty())
            all << words.mid(0, 2).join(QLatin1Char(' ')) + QLatin1String(" -> ") +
                       found.join(QLatin1String(" | "));
        QVERIFY2(said.exit == 0,
                 qPrintable(words.join(QLatin1Char(' ')) + QString::fromStdString(said.text)));
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.join(QLatin1Char('\n'))));
}

void BatchLanguageTest::wrongCallsAreSaidInTheLanguage()
{
    const MadeUpSpeech speech(betweenMarks);
    const QString empty = m_folder.filePath(QStringLiteral("empty.csv"));
    QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
    const QStringList calls[] = {
        {QStringLiteral("trian")},
        {QStringLiteral("train")},
        {QStringLiteral("train"), QStringLiteral("--smaple")},
        {QStringLiteral("train"), QStringLiteral("--sample"), QStringLiteral("--out")},
        {QStringLiteral("train"), QStringLiteral("--sample"), QStringLiteral("--seed"), QStringLiteral("abc"),
         QStringLiteral("--out"), QStringLiteral("x.shelf")},
        {QStringLiteral("train"), QStringLiteral("--sample"), QStringLiteral("--set"),
         QStringLiteral("factor=3"), QStringLiteral("--out"), QStringLiteral("x.shelf")},
        {QStringLiteral("train"), QStringLiteral("--sample"), QStringLiteral("--test"), QStringLiteral("7"),
         QStringLiteral("--out"), QStringLiteral("x.shelf")},
        {QStringLiteral("map"), QStringLiteral("x.shelf"), QStringLiteral("--method"), QStringLiteral("tsen"),
         QStringLiteral("--out"), QStringLiteral("y")},
        {QStringLiteral("presets"), QStringLiteral("mf"), QStringLiteral("ials")},
        {QStringLiteral("info")},
        {QStringLiteral("info"), QStringLiteral("nothing.csv")},
        {QStringLiteral("info"), empty},
        {QStringLiteral("recommend"), QStringLiteral("nothing.shelf"), QStringLiteral("--user"),
         QStringLiteral("1")},
        {QStringLiteral("recommend"), m_folder.filePath(QStringLiteral("mf.shelf")), QStringLiteral("--user"),
         QStringLiteral("nobody")},
        {QStringLiteral("serve"), m_folder.filePath(QStringLiteral("mf.shelf")), QStringLiteral("--port"),
         QStringLiteral("70000")},
    };
    for (const QStringList& words : calls) {
        const Said said = call(m_folder, words);
        const QStringList found = sentencesIn(said.text, m_names);
        QVERIFY2(found.isEmpty(), qPrintable(words.join(QLatin1Char(' ')) + QLatin1String(" -> ") +
                                             found.join(QLatin1String(" | "))));
        QVERIFY2(said.exit == 1 || said.exit == 2, qPrintable(words.join(QLatin1Char(' '))));
        QVERIFY2(said.text.find(kMarkBegin) != std::string::npos, said.text.c_str());
    }
}

void BatchLanguageTest::filesAndWhatProgramsReadStayEnglish()
{
    const OptionTable english = tableOf(batchCommands());
    const std::string page = manualPage(english, "2026-01-02");
    const std::string script = zshCompletion(english);
    const MadeUpSpeech speech(betweenMarks);
    const OptionTable table = tableOf(batchCommands());
    QCOMPARE(manualPage(table, "2026-01-02"), page);
    QCOMPARE(zshCompletion(table), script);
    const QString markdown = m_folder.filePath(QStringLiteral("table.md"));
    const Said said =
        call(m_folder,
             {QStringLiteral("leaderboard"), m_folder.filePath(QStringLiteral("sample")),
              QStringLiteral("--presets"), QStringLiteral("bias"), QStringLiteral("--markdown"), markdown});
    QCOMPARE(said.exit, 0);
    QFile file(markdown);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("ratings by 40 readers") && !written.contains(kMarkBegin));
}

void BatchLanguageTest::helpFitsTheTerminalInEveryLanguage()
{
    const auto fits = [](const std::string& name) {
        const OptionTable table = tableOf(batchCommands());
        std::string texts = programHelp(table, 80);
        for (const CommandEntry& one : table.commands)
            texts += commandHelp(one, 80);
        for (const QString& line : QString::fromStdString(texts).split(QLatin1Char('\n')))
            if (screenWidth(line.toStdString()) > 80)
                return name + ": " + line.toStdString();
        return std::string();
    };
    {
        const MadeUpSpeech speech(longer);
        QCOMPARE(fits("longer"), std::string());
    }
    for (const Language& language : languages()) {
        const auto words = openCatalogue(language, messageFolder());
        QVERIFY2(words || &language == &shelf::english(), language.code);
        const auto before = catalogue();
        setCatalogue(words);
        const std::string wrong = fits(language.code);
        setCatalogue(before);
        QCOMPARE(wrong, std::string());
    }
}

void BatchLanguageTest::theSystemChoosesTheLanguage()
{
    const Language& german = *languageOf("de");
    const auto words = openCatalogue(german, messageFolder());
    QVERIFY(words);
    const std::string inGerman = words->find("Usage: %1", {}, {});
    QVERIFY2(!inGerman.empty(), "the built message file says nothing of the command line");
    const QByteArray usage = QByteArray::fromStdString(inGerman.substr(0, inGerman.find('%')));
    const auto help = [](const QList<std::pair<QString, QString>>& set, QStringList call) {
        QProcess process;
        QProcessEnvironment environment = withoutDisplay();
        for (const char* name : {"SHELFSPACE_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
            environment.remove(QLatin1String(name));
        for (const auto& [name, value] : set)
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SHELFSPACE_PROGRAM), call << QStringLiteral("--help"));
        process.waitForFinished(120'000);
        return process.readAllStandardOutput();
    };
    const QString de = QStringLiteral("de_DE.UTF-8");
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    QVERIFY(help({{name("LANG"), de}}, {}).contains(usage));
    QVERIFY(help({{name("LANG"), name("en_US.UTF-8")}, {name("LC_MESSAGES"), de}}, {}).contains(usage));
    QVERIFY(help({{name("LANG"), name("en_US.UTF-8")}, {name("LC_ALL"), de}}, {}).contains(usage));
    QVERIFY(
        help({{name("LANG"), name("en_US.UTF-8")}, {name("LANGUAGE"), name("de:fr")}}, {}).contains(usage));
    QVERIFY(help({{name("LANG"), de}}, {name("train")}).contains(usage)); // by the part that knows no Qt
    QVERIFY(help({}, {name("--lang"), name("de")}).contains(usage));
    QVERIFY(help({}, {name("train"), name("--lang=de")}).contains(usage));
    QVERIFY(help({}, {}).contains("Usage: "));
    QVERIFY(help({{name("LANG"), de}, {name("LC_ALL"), name("C")}}, {}).contains("Usage: "));
    QVERIFY(help({{name("LANG"), de}}, {name("--lang"), name("en")}).contains("Usage: "));
}

/// The texts of the window go with its application, before the command has said all.
void BatchLanguageTest::whatDrawsPicturesSpeaksItToTheEnd()
{
    QProcess process;
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(QStringLiteral("SHELFSPACE_LANG"), QStringLiteral("de"));
    process.setProcessEnvironment(environment);
    process.start(
        QStringLiteral(SHELFSPACE_PROGRAM),
        QStringLiteral("tour --quiet --sample --sample-books 40 --sample-users 30 --sample-ratings 400 --out")
                .split(QLatin1Char(' '))
            << m_folder.filePath(QStringLiteral("tour")));
    QVERIFY(process.waitForFinished(180'000));
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             process.readAllStandardError().constData());
    const QByteArray said = process.readAllStandardOutput();
    const auto words = openCatalogue(*languageOf("de"), messageFolder());
    QVERIFY(words);
    const std::string page = words->find("the whole run on one page", {}, {});
    QVERIFY2(!page.empty() && said.contains(page.c_str()), said.constData());
    QFile lists(m_folder.filePath(QStringLiteral("tour/reader_lists.txt")));
    QVERIFY(lists.open(QIODevice::ReadOnly) && lists.readAll().contains(" ratings\n")); // English in files
}

/// What keeps a name apart within words from right to left is no command to a terminal, as long as it is
/// closed.
void BatchLanguageTest::arabicIsKeptWholeOnTheTerminal()
{
    const std::string name = isolated("My Book");
    QCOMPARE(oneLine(name), std::string("\uFFFDMy Book\uFFFD"));
    const auto before = catalogue();
    class FromTheRight : public MadeUpWords {
    public:
        FromTheRight() : MadeUpWords(betweenMarks) {}
        bool isRightToLeft() const override { return true; }
    };
    setCatalogue(std::make_shared<FromTheRight>());
    const std::string kept = oneLine(name);
    const std::string open = oneLine("a \u2068 b");
    const std::string closed = oneLine("a \u2069 b \u202E c");
    const std::string lines = harmless("a \u2068 b\nc");
    setCatalogue(before);
    QCOMPARE(kept, name);
    QCOMPARE(open, std::string("a \u2068 b\u2069"));
    QCOMPARE(closed, std::string("a \uFFFD b \uFFFD c"));
    QCOMPARE(lines, std::string("a \u2068 b\u2069\n\u2068c\u2069"));
}

void BatchLanguageTest::numbersAreGroupedAsTheLanguageDoes()
{
    QCOMPARE(inGroups(981756), std::string("981,756"));
    QCOMPARE(number(0.5, 2), std::string("0.50"));
    const auto before = catalogue();
    const auto words = openCatalogue(*languageOf("de"), messageFolder());
    QVERIFY(words);
    setCatalogue(words);
    const std::string grouped = inGroups(981756);
    const std::string decimal = number(1234.5, 1);
    std::string inFiles;
    {
        const EnglishHere english;
        inFiles = inGroups(981756) + ' ' + number(0.5, 2);
    }
    setCatalogue(before);
    QCOMPARE(grouped, std::string("981.756"));
    QVERIFY2(decimal.find(',') != std::string::npos, decimal.c_str());
    QCOMPARE(inFiles, std::string("981,756 0.50"));
}

void BatchLanguageTest::langWithoutALanguageSaysWhichThereAre()
{
    const QString lang = QStringLiteral("--lang");
    for (const QStringList& words : {QStringList{lang}, QStringList{QStringLiteral("presets"), lang},
                                     QStringList{QStringLiteral("presets"), lang, QStringLiteral("--json")},
                                     QStringList{QStringLiteral("--lang="), QStringLiteral("presets")}}) {
        const BatchCall call = callProgram(words);
        QCOMPARE(call.exit, 2);
        for (const char* part : {"--lang is followed by no language", "en, de, "})
            QVERIFY2(call.err.contains(part), call.err.constData());
        QVERIFY(!call.err.contains("''") && !call.err.contains("'--json'"));
    }
    const BatchCall unknown = callProgram({lang, QStringLiteral("xx"), QStringLiteral("presets")});
    QVERIFY2(unknown.err.contains("no language 'xx'"), unknown.err.constData());
}

QTEST_GUILESS_MAIN(BatchLanguageTest)
#include "tst_batch_language.moc"
