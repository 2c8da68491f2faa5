// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/repeat_call.h"

#include "app/take_away/call_words.h"
#include "app/take_away/report/report.h"
#include "engine/base/random.h"
#include "engine/files/run/run_file.h"
#include "engine/parameters/presets.h"
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace shelf;

namespace {

/// Ratings by 30 readers of 25 books with a header; some pairs come again with another rating.
QByteArray ratings(std::uint64_t seed, bool zeros = false)
{
    Random random(seed);
    QByteArray text = "user_id,book_id,rating,timestamp\n";
    for (int i = 0; i < 500; ++i) {
        const auto user = random.below(30);
        const auto book = random.below(25);
        const auto stars = zeros ? random.below(6) : 1 + (user * 3 + book * 7 + random.below(2)) % 5;
        text += "u" + QByteArray::number(static_cast<int>(user)) + ",b" +
                QByteArray::number(static_cast<int>(book)) + ',' +
                QByteArray::number(static_cast<int>(stars)) + ',' + QByteArray::number(1'000'000 + 97 * i) +
                '\n';
    }
    return text;
}

QByteArray books()
{
    QByteArray text = "book_id,title,authors,original_publication_year\n";
    for (int b = 0; b < 25; ++b)
        text += "b" + QByteArray::number(b) + ",Title " + QByteArray::number(b) + ",Author " +
                QByteArray::number(b % 4) + ',' + QByteArray::number(1980 + b) + '\n';
    return text;
}

QByteArray readers()
{
    QByteArray text = "user_id,age,country\n";
    for (int u = 0; u < 30; ++u)
        text += "u" + QByteArray::number(u) + ',' + QByteArray::number(20 + u) + ',' + (u % 2 ? "de" : "us") +
                '\n';
    return text;
}

QByteArray tags()
{
    QByteArray text = "book_id,genre\n";
    for (int b = 0; b < 25; ++b)
        text += "b" + QByteArray::number(b) + (b % 3 ? ",Fantasy\n" : ",Crime\n");
    return text;
}

/// MovieLens 100k's layout: no headers.
QByteArray movieRatings()
{
    Random random(5);
    QByteArray text;
    for (int i = 0; i < 400; ++i)
        text += QByteArray::number(static_cast<int>(1 + random.below(30))) + '\t' +
                QByteArray::number(static_cast<int>(1 + random.below(20))) + '\t' +
                QByteArray::number(static_cast<int>(1 + random.below(5))) + '\t' +
                QByteArray::number(9'000 + i) + '\n';
    return text;
}

QByteArray movies()
{
    QByteArray text;
    for (int b = 1; b <= 20; ++b)
        text += QByteArray::number(b) + "|Film " + QByteArray::number(b) + " (1990)|01-Jan-1990||http://x/" +
                QByteArray("|0").repeated(9) + "|1" + QByteArray("|0").repeated(9) + '\n';
    return text;
}

QByteArray viewers()
{
    QByteArray text;
    for (int u = 1; u <= 30; ++u)
        text += QByteArray::number(u) + '|' + QByteArray::number(20 + u) + "|M|writer|12345\n";
    return text;
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The text of the page's <pre> element.
QString printedCall(const QByteArray& page)
{
    QXmlStreamReader xml(page);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("pre"))
            return xml.readElementText();
    return {};
}

enum class Named { alike, otherwise };

/// The file's bytes but for what says when and in which folder the run was made.
QByteArray bytesOf(Run run, const QString& scratch, Named named)
{
    run.seconds = 0;
    run.created = 0;
    for (EpochRecord& epoch : run.history.epochs)
        epoch.seconds = 0;
    auto data = std::make_shared<Dataset>(*run.data);
    DataSource& source = data->source;
    for (std::string* path :
         {&source.ratings, &source.books, &source.users, &source.tags, &source.validation})
        *path = fileNameOnly(*path);
    for (Warning& warning : data->warnings)
        warning.file = fileNameOnly(warning.file);
    run.settings.split.file = fileNameOnly(run.settings.split.file);
    if (named == Named::otherwise)
        data->name.clear();
    run.data = data;
    return saveRun(run, scratch.toStdString()) ? contentOf(scratch) : QByteArray();
}

QByteArray calledFrom(const QString& folder, const QString& call, int& exit)
{
    QProcess shell;
    shell.setProcessEnvironment(withoutDisplay());
    shell.setWorkingDirectory(folder);
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), call});
    exit = shell.waitForFinished(180000) ? shell.exitCode() : -1;
    return shell.readAllStandardError();
}

} // namespace

class TestRepeatCall : public QObject {
    Q_OBJECT

private slots:
    void whatTheReportPrintsTrainsTheSameRun_data();
    void whatTheReportPrintsTrainsTheSameRun();
    void whatTheReportPrintsImportsTheSameModel_data();
    void whatTheReportPrintsImportsTheSameModel();
    void theReportNamesNoFolder();
    void theShellGivesEveryWordBack_data();
    void theShellGivesEveryWordBack();
    void runsThatWereStoppedOrComeFromEarlierVersionsSaySo();
};

void TestRepeatCall::whatTheReportPrintsTrainsTheSameRun_data()
{
    QTest::addColumn<QStringList>("words"); // %1 is the folder of the data
    const auto row = [](const char* name, const char* words) {
        QTest::newRow(name) << QString::fromUtf8(words).split(QLatin1Char('|'));
    };
    row("a folder", "%1/plain|--preset|biased-mf|--epochs|2|--test|0.1");
    row("a folder with readers and tags", "%1/full|--preset|two-tower|--epochs|2");
    row("MovieLens", "%1/movies|--preset|bias|--split|time:0.2");
    row("files", "--ratings|%1/plain/ratings.csv|--books|%1/plain/books.csv|--preset|ials|--epochs|2");
    row("ratings alone", "--ratings|%1/plain/ratings.csv|--preset|item-knn|--seed|7");
    row("readers without a catalogue", "--ratings|%1/full/ratings.csv|--users|%1/full/users.csv|--preset|"
                                       "two-tower|--epochs|1");
    row("a validation file", "--ratings|%1/held/ratings.csv|--books|%1/held/books.csv|--split|"
                             "file:%1/held/later ones.csv|--preset|mf|--epochs|2|--test|0.25");
    row("a second file of ratings", "--ratings|%1/held/ratings.csv|--validation|%1/held/later ones.csv|"
                                    "--preset|slope-one|--split|per-user:0.3");
    row("one name in two folders",
        "--ratings|%1/two/a/ratings.csv|--split|file:%1/two/b/ratings.csv|--preset|bias");
    row("two folders", "--ratings|%1/held/ratings.csv|--books|%1/plain/books.csv|--preset|bias");
    row("means of repeated ratings", "%1/plain|--duplicates|mean|--preset|bias");
    row("all of repeated ratings", "%1/plain|--duplicates|all|--preset|user-knn|--split|none");
    row("the first of repeated ratings", "%1/plain|--duplicates|first|--preset|bias");
    row("values that are no ratings", "--ratings|%1/zeros/stars.csv|--no-rating=1,5|--preset|bias");
    row("all values are ratings", "--ratings|%1/zeros/stars.csv|--no-rating|none|--preset|bias");
    row("all that can be said of how files are read",
        "--ratings|%1/zeros/stars.csv|--user-column|user_id|--book-column|2|--rating-column|rating|"
        "--time-column|4|--delimiter|,|--encoding|UTF-8|--decimal|.|--no-rating|none|--time-unit|s|--ids|"
        "as-written|--duplicates|all|--preset|bias");
    row("no header", "--ratings|%1/movies/bare.txt|--no-header|--user-column|2|--book-column|1|--time-column|"
                     "none|--delimiter|tab|--preset|bias");
    row("cleaned ratings",
        "%1/plain|--since|1970-01-12|--until|1970-01-12T20:00:00|--min-user|3|--min-book|3|"
        "--scale|0..1|--preset|bias");
    row("taken books of drawn readers",
        "--ratings|%1/plain/ratings.csv|--implicit|3|--sample-users|20|--preset|ease");
    row("a forced format",
        "--ratings|%1/zeros/stars.csv|--format|book-crossing|--preset|bias|--name|Ours, 'the' best");
    row("the same with zeros", "--ratings|%1/zeros/stars.csv|--format|table|--preset|bias");
    row("names that a shell would read",
        "--ratings|%1/odd/$HOME `x` \\ \"y\" 'z'.csv|--books|%1/odd/-b;c&.csv|"
        "--preset|bias|--split|last-out");
    row("the sample", "--sample|--sample-books|60|--sample-users|80|--sample-ratings|900|--sample-seed|5|"
                      "--preset|nnmf|--set|factors=4|--epochs|2|--seed|3");
    row("a cleaned sample",
        "--sample|--sample-books|60|--sample-users|80|--sample-ratings|900|--one-value|2|--min-user|8|"
        "--scale|0..10|--preset|bias");
}

void TestRepeatCall::whatTheReportPrintsTrainsTheSameRun()
{
    QFETCH(QStringList, words);
    QTemporaryDir home;
    const QString folder = home.path();
    const auto write = [&](const char* name, const QByteArray& bytes) {
        return writeFile(folder + QLatin1Char('/') + QString::fromUtf8(name), bytes);
    };
    QVERIFY(write("plain/ratings.csv", ratings(1)) && write("plain/books.csv", books()));
    QVERIFY(write("full/ratings.csv", ratings(2)) && write("full/books.csv", books()));
    QVERIFY(write("full/users.csv", readers()) && write("full/book_genres.csv", tags()));
    QVERIFY(write("movies/u.data", movieRatings()) && write("movies/u.item", movies()));
    QVERIFY(write("movies/u.user", viewers()) && write("movies/bare.txt", movieRatings()));
    QVERIFY(write("held/ratings.csv", ratings(3)) && write("held/later ones.csv", ratings(4)));
    QVERIFY(write("held/books.csv", books()));
    QVERIFY(write("two/a/ratings.csv", ratings(5)) && write("two/b/ratings.csv", ratings(6)));
    QVERIFY(write("zeros/stars.csv", ratings(7, true)));
    QVERIFY(write("odd/$HOME `x` \\ \"y\" 'z'.csv", ratings(8)) && write("odd/-b;c&.csv", books()));
    words.replaceInStrings(QStringLiteral("%1"), folder);

    const QString first = folder + QStringLiteral("/first.shelf");
    const BatchCall training = callProgram(QStringList{QStringLiteral("train")} + words +
                                           QStringList{QStringLiteral("--out"), first});
    QVERIFY2(training.exit == 0, training.err.constData());
    const QString report = folder + QStringLiteral("/report.html");
    const auto run = loadRun(first.toStdString());
    QVERIFY(run.ok());
    QVERIFY(writeReport(*run, {}, report).ok());
    const QByteArray page = contentOf(report);
    QVERIFY2(!page.contains(QFileInfo(folder).fileName().toUtf8()), "the page names a folder");

    // The files where the report wants them: in one folder, those of one name in numbered ones.
    const QString place = home.filePath(QStringLiteral("repeat/") + QString::fromStdString(run->data->name));
    QVERIFY(QDir().mkpath(place));
    const std::vector<std::string> files = run->data->source.files();
    Named named = Named::alike;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QString file = QString::fromStdString(files[i]);
        const QString name = QFileInfo(file).fileName();
        const auto isAlike = [&](const std::string& other) {
            return fileNameOnly(other) == name.toStdString();
        };
        const bool alike = std::count_if(files.begin(), files.end(), isAlike) > 1;
        named = alike ? Named::otherwise : named; // data are named after the folder of "ratings"
        QVERIFY(writeFile(place + (alike ? QStringLiteral("/%1/").arg(i + 1) : QStringLiteral("/")) + name,
                          contentOf(file)));
    }
    QVERIFY(QFile::link(QStringLiteral(SHELFSPACE_PROGRAM), place + QStringLiteral("/shelfspace")));
    int exit = -1;
    const QString call = printedCall(page);
    QVERIFY(call.startsWith(QLatin1String("shelfspace train ")));
    const QByteArray problems = calledFrom(place, QStringLiteral("PATH=.:$PATH; ") + call, exit);
    QVERIFY2(exit == 0, problems.constData());

    const auto again = loadRun((place + QStringLiteral("/run.shelf")).toStdString());
    QVERIFY(again.ok());
    const QString scratch = folder + QStringLiteral("/scratch.shelf");
    const QByteArray bytes = bytesOf(*run, scratch, named);
    QVERIFY(!bytes.isEmpty());
    QVERIFY2(bytes == bytesOf(*again, scratch, named), call.toUtf8().constData());
}

void TestRepeatCall::whatTheReportPrintsImportsTheSameModel_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("as it tells itself") << QStringList();
    QTest::newRow("as it was said") << QStringList{
        QStringLiteral("--book-layer"),  QStringLiteral("Book-Embedding"), QStringLiteral("--book-rows"),
        QStringLiteral("number"),        QStringLiteral("--reader-rows"),  QStringLiteral("appearance"),
        QStringLiteral("--user-column"), QStringLiteral("reader")};
}

void TestRepeatCall::whatTheReportPrintsImportsTheSameModel()
{
    QFETCH(QStringList, words);
    QTemporaryDir home;
    const QString folder = home.path() + QStringLiteral("/private place");
    QByteArray lines = words.isEmpty() ? "user_id,book_id,rating\n" : "reader,book_id,rating\n";
    for (int u = 3; u >= 1; --u) // in the order of their appearance they have other rows
        for (int b = 1; b <= 4; ++b)
            lines += QByteArray::number(u) + ',' + QByteArray::number(b) + ',' +
                     QByteArray::number(1 + (u + b) % 5) + '\n';
    const QByteArray model =
        contentOf(QStringLiteral(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/vectors/network.keras"));
    const QString place = home.filePath(QStringLiteral("repeat"));
    for (const QString& at : {folder, place})
        QVERIFY(writeFile(at + QStringLiteral("/r.csv"), lines) &&
                writeFile(at + QStringLiteral("/my model.keras"), model));
    const QString first = folder + QStringLiteral("/first.shelf");
    const BatchCall made =
        callProgram(QStringList{QStringLiteral("import"), folder + QStringLiteral("/my model.keras"),
                                QStringLiteral("--ratings"), folder + QStringLiteral("/r.csv"),
                                QStringLiteral("--out"), first} +
                    words);
    QVERIFY2(made.exit == 0, made.err.constData());
    const auto run = loadRun(first.toStdString());
    QVERIFY(run.ok());
    const QString report = home.filePath(QStringLiteral("report.html"));
    QVERIFY(writeReport(*run, {}, report).ok());
    const QByteArray page = contentOf(report);
    QVERIFY(!page.contains("private place"));
    QVERIFY(QFile::link(QStringLiteral(SHELFSPACE_PROGRAM), place + QStringLiteral("/shelfspace")));
    const QString call = printedCall(page);
    QVERIFY2(call.startsWith(QLatin1String("shelfspace import ")), qPrintable(call));
    int exit = -1;
    const QByteArray problems = calledFrom(place, QStringLiteral("PATH=.:$PATH; ") + call, exit);
    QVERIFY2(exit == 0, problems.constData());
    const auto again = loadRun((place + QStringLiteral("/run.shelf")).toStdString());
    QVERIFY(again.ok());
    const std::vector<const Tensor*> expected = run->model->tensors();
    const std::vector<const Tensor*> found = again->model->tensors();
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(found[i]->name == expected[i]->name && found[i]->values == expected[i]->values,
                 expected[i]->name.c_str());
}

void TestRepeatCall::theReportNamesNoFolder()
{
    QTemporaryDir home;
    const QString folder = home.path() + QStringLiteral("/private place");
    // A cut line, so that a warning names the file too.
    QVERIFY(writeFile(folder + QStringLiteral("/r.csv"), ratings(1) + "u1,b1\n"));
    QVERIFY(writeFile(folder + QStringLiteral("/v.csv"), ratings(2)));
    const QString out = home.filePath(QStringLiteral("run.shelf"));
    const BatchCall training =
        callProgram({QStringLiteral("train"), QStringLiteral("--ratings"), folder + QStringLiteral("/r.csv"),
                     QStringLiteral("--split"), QStringLiteral("file:") + folder + QStringLiteral("/v.csv"),
                     QStringLiteral("--preset"), QStringLiteral("bias"), QStringLiteral("--out"), out});
    QVERIFY2(training.exit == 0, training.err.constData());
    const auto run = loadRun(out.toStdString());
    QVERIFY(run.ok());
    QVERIFY(run->data->warningCount > 0);
    const QString file = home.filePath(QStringLiteral("report.html"));
    QVERIFY(writeReport(*run, {}, file).ok());
    const QByteArray page = contentOf(file);
    QVERIFY(page.contains("r.csv:502") && page.contains("file:v.csv"));
    QVERIFY(!page.contains("private place") && !page.contains(home.path().toUtf8()));
}

void TestRepeatCall::theShellGivesEveryWordBack_data()
{
    QTest::addColumn<QByteArray>("word");
    QByteArray every;
    for (int byte = 1; byte < 256; ++byte)
        every += static_cast<char>(byte);
    QTest::newRow("every byte") << every;
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("plain") << QByteArray("a-b_c.csv");
    QTest::newRow("quotes") << QByteArray("'' \" `ls` $(ls) \\n");
    QTest::newRow("home") << QByteArray("~root");
    QTest::newRow("history and braces") << QByteArray("!1 {a,b} [a] *?#");
    QTest::newRow("lines") << QByteArray("a\n\n'b'\t\r\n");
    QTest::newRow("escape, then digits") << QByteArray("\x1b"
                                                       "123\\");
    QTest::newRow("C1 and an override") << QByteArray("\xc2\x9b"
                                                      "31m\xe2\x80\xae"
                                                      "fdp.csv");
    QTest::newRow("letters of many scripts") << QByteArray("b\xc3\xbc"
                                                           "cher \xe6\x9c\xac.csv");
}

void TestRepeatCall::theShellGivesEveryWordBack()
{
    QFETCH(const QByteArray, word);
    const std::string quoted = shellWord(word.toStdString());
    for (const char c : quoted)
        QVERIFY(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
    QProcess shell;
    shell.start(QStringLiteral("bash"), {QStringLiteral("--norc")});
    shell.write("printf %s. " + QByteArray::fromStdString(quoted) + '\n');
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), word + '.');
}

void TestRepeatCall::runsThatWereStoppedOrComeFromEarlierVersionsSaySo()
{
    Run run;
    auto data = std::make_shared<Dataset>();
    data->source.ratings = "/somewhere/r.csv";
    run.data = data;
    run.settings = presetSettings("mf").value();
    const auto conditions = repeatCall(run).conditions.size();
    run.history.stoppedByUser = true;
    QCOMPARE(repeatCall(run).conditions.size(), conditions + 1);
    data->source.isComplete = false;
    QCOMPARE(repeatCall(run).conditions.size(), conditions + 2);
}

QTEST_MAIN(TestRepeatCall)
#include "tst_repeat_call.moc"
