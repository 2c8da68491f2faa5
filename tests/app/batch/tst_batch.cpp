// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernels.h"
#include "tests/app/trained_sample.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>

namespace {

const QStringList kCommands = {
    QStringLiteral("sample"),      QStringLiteral("info"),     QStringLiteral("presets"),
    QStringLiteral("train"),       QStringLiteral("evaluate"), QStringLiteral("recommend"),
    QStringLiteral("neighbors"),   QStringLiteral("clusters"), QStringLiteral("map"),
    QStringLiteral("export"),      QStringLiteral("report"),   QStringLiteral("compare"),
    QStringLiteral("leaderboard"), QStringLiteral("tour"),     QStringLiteral("import"),
    QStringLiteral("blend")};

} // namespace

class TestBatch : public TrainedSample {
    Q_OBJECT

private slots:
    void initTestCase() { makeSample(); }
    void helpExplainsEveryCommandAndOption();
    void aFolderOfACommandsNameIsPointedTo();
    void versionIsPrintedWithoutADisplay();
    void aFolderMayBeCalledLikeACommand();
    void instructionsThatAreNotThereAreNamed();
    void wrongCallsExitWithTwoAndSayWhy_data();
    void wrongCallsExitWithTwoAndSayWhy();
    void presetsListEveryParameterWithItsMeaning();
    void writtenSampleIsReadBackWithTheSameCounts();
    void trainingPrintsItsKeysAndOneDocument();
    void historyFileHasALineAnEpochAndEvaluateAgreesWithTheBest();
    void sameSeedGivesTheSameExportedBytesWithAnyNumberOfThreads();
    void resumedRunEqualsAnUninterruptedOne();
    void refusedDataWriteNothing();
    void outputThatCannotBeWrittenIsRefusedBeforeTraining();
    void interruptStopsCleanlyAndKeepsTheRun();
    void tourLeavesPicturesReportAndExports();

};


void TestBatch::aFolderOfACommandsNameIsPointedTo()
{
    QTemporaryDir here;
    for (const bool isThere : {false, true}) {
        if (isThere)
            QVERIFY(QDir(here.path()).mkdir(QStringLiteral("sample")));
        QProcess process;
        process.setProcessEnvironment(withoutDisplay());
        process.setWorkingDirectory(here.path());
        process.start(QStringLiteral(SHELFSPACE_PROGRAM), {QStringLiteral("sample")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(err.contains("See 'shelfspace sample --help'."), err.constData());
        QVERIFY2(err.contains("'shelfspace ./sample'") == isThere, err.constData());
    }
}

void TestBatch::helpExplainsEveryCommandAndOption()
{
    const BatchCall all = callProgram({QStringLiteral("--help")});
    QCOMPARE(all.exit, 0);
    for (const QString& command : kCommands) {
        QVERIFY2(all.out.contains("\n  " + command.toUtf8() + "  "), qPrintable(command));
        const BatchCall one = callProgram({command, QStringLiteral("--help")});
        QCOMPARE(one.exit, 0);
        QVERIFY2(one.err.isEmpty(), one.err.constData());
        const QList<QByteArray> lines = one.out.split('\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (!lines[i].startsWith("  --") && !lines[i].startsWith("  -q"))
                continue; // words of a meaning
            const QByteArray line = lines[i].trimmed();
            // The meaning stands on the option's own line after a gap, or indented on the next one.
            const bool here = line.contains("  ");
            const bool below = i + 1 < lines.size() && lines[i + 1].startsWith("        ");
            QVERIFY2(here || below, (command.toUtf8() + ": " + line).constData());
        }
    }
}

void TestBatch::aFolderMayBeCalledLikeACommand()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QList<BatchCall> calls;
    for (const char* call :
         {"sample --out sample --books 60 --users 50 --ratings 500", "info sample",
          "train sample --preset mean --out map", "compare map", "leaderboard sample --presets mean"})
        calls << callProgram(words(call));
    QDir::setCurrent(before);
    for (const BatchCall& call : calls)
        QVERIFY2(call.exit == 0, call.err.constData());
}

void TestBatch::instructionsThatAreNotThereAreNamed()
{
    qputenv("SHELFSPACE_ISA", "mmx");
    const BatchCall wrong = callProgram({QStringLiteral("presets"), QStringLiteral("--quiet")});
    qputenv("SHELFSPACE_ISA", shelf::kernelVariants().front()->name);
    const BatchCall right = callProgram({QStringLiteral("presets"), QStringLiteral("--quiet")});
    qunsetenv("SHELFSPACE_ISA");
    QCOMPARE(wrong.exit, 0);
    QVERIFY2(wrong.err.contains("'mmx'"), wrong.err.constData());
    for (const shelf::Kernels* variant : shelf::kernelVariants())
        QVERIFY2(wrong.err.contains(variant->name), wrong.err.constData());
    QVERIFY2(right.err.isEmpty(), right.err.constData());
}

void TestBatch::versionIsPrintedWithoutADisplay()
{
    const BatchCall call = callProgram({QStringLiteral("--version")});
    QCOMPARE(call.exit, 0);
    QVERIFY(call.out.startsWith("shelfspace "));
    for (const char* library : {"libarchive 3", "simdjson", "uchardet", "pugixml"})
        QVERIFY2(call.out.contains(library), call.out.constData());
    QVERIFY(call.err.isEmpty());
}

void TestBatch::wrongCallsExitWithTwoAndSayWhy_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("misspelled command") << "evalute x" << QByteArray("evaluate");
    QTest::newRow("unknown option") << "info --sample --colour red" << QByteArray("--colour");
    QTest::newRow("nothing named") << "info" << QByteArray("--sample");
    QTest::newRow("missing output") << "train --sample" << QByteArray("--out");
    QTest::newRow("unknown preset") << "train --sample --preset goodbooks-neurl --out RUN"
                                    << QByteArray("goodbooks-neural");
    QTest::newRow("unknown parameter")
        << "train --sample --set learning_rat=1 --out RUN" << QByteArray("learning_rate");
    QTest::newRow("value out of range") << "train --sample --set epochs=-3 --out RUN" << QByteArray("epochs");
    QTest::newRow("setting without a value")
        << "train --sample --set epochs --out RUN" << QByteArray("KEY=VALUE");
    QTest::newRow("unknown split") << "train --sample --split thirds --out RUN" << QByteArray("thirds");
    QTest::newRow("two sources") << "info --sample FOLDER" << QByteArray("--sample");
    QTest::newRow("method that is not there")
        << "map FIRST --method isomap --out MAP" << QByteArray("isomap");
    QTest::newRow("two readers") << "recommend FIRST --user 1 --reader FILE" << QByteArray("one reader");
    QTest::newRow("features for a model without")
        << "recommend FIRST --features age=3" << QByteArray("features");
    QTest::newRow("report that is no page") << "report FIRST --out MAP" << QByteArray(".html");
}

void TestBatch::wrongCallsExitWithTwoAndSayWhy()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, said);
    QStringList all = call.split(QLatin1Char(' '));
    all.replaceInStrings(QStringLiteral("FIRST"), m_run);
    all.replaceInStrings(QStringLiteral("RUN"), path("never.shelf"));
    all.replaceInStrings(QStringLiteral("MAP"), path("never.tsv"));
    const BatchCall result = callProgram(all);
    QVERIFY2(result.exit == 2, result.err.constData());
    QVERIFY2(result.err.contains(said), result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!QFile::exists(path("never.shelf")) && !QFile::exists(path("never.tsv")));
}

void TestBatch::presetsListEveryParameterWithItsMeaning()
{
    const BatchCall call = callProgram(words("presets --json"));
    QCOMPARE(call.exit, 0);
    QSet<QString> names;
    for (const QJsonValue& value : call.json()[QStringLiteral("presets")].toArray()) {
        const QJsonObject preset = value.toObject();
        names.insert(preset[QStringLiteral("name")].toString());
        QVERIFY(!preset[QStringLiteral("model")].toString().isEmpty());
        for (const QJsonValue& parameter : preset[QStringLiteral("parameters")].toArray())
            for (const char* key : {"key", "default", "meaning"})
                QVERIFY2(!parameter.toObject()[QLatin1String(key)].toString().isEmpty() ||
                             parameter.toObject()[QLatin1String("key")].toString() == QLatin1String("hidden"),
                         key);
    }
    for (const char* name : {"goodbooks-neural", "mf", "nnmf", "neural-mf", "goodbooks-mf", "goodbooks-deep",
                             "biased-mf", "bias", "mean"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
}

void TestBatch::writtenSampleIsReadBackWithTheSameCounts()
{
    const BatchCall info =
        callProgram(QStringList{QStringLiteral("info"), QStringLiteral("--json")} + sampleData());
    QVERIFY2(info.exit == 0, info.err.constData());
    const auto rows = table(path("lib/ratings.csv"), ',');
    const QJsonObject facts = info.json();
    QCOMPARE(facts[QStringLiteral("ratings")].toInt(), 4000);
    QCOMPARE(int(rows.size()) - 1, 4000);
    QCOMPARE(facts[QStringLiteral("books")].toInt(), 120);
    const auto user = rows[0].indexOf("user_id");
    QVERIFY(user >= 0);
    QSet<QByteArray> users;
    for (int i = 1; i < rows.size(); ++i)
        users.insert(rows[i][user]);
    QCOMPARE(facts[QStringLiteral("users")].toInt(), int(users.size()));
    QVERIFY(std::abs(facts[QStringLiteral("density")].toDouble() - 4000.0 / (120.0 * double(users.size()))) <
            1e-9);
    QCOMPARE(facts[QStringLiteral("scale")].toArray(), (QJsonArray{1, 5}));
    QCOMPARE(facts[QStringLiteral("duplicates")].toInt(), 0);
    QVERIFY(facts.contains(QStringLiteral("format")) && facts[QStringLiteral("warnings")].isArray());
}

void TestBatch::trainingPrintsItsKeysAndOneDocument()
{
    QJsonParseError error;
    const QJsonObject trained = QJsonDocument::fromJson(contentOf(path("first.json")), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError); // nothing else on standard output
    for (const char* key : {"epochs", "best_epoch", "train_loss", "validation_loss", "seconds", "parameters",
                            "mse", "rmse", "mae", "mae_rounded"})
        QVERIFY2(trained[QLatin1String(key)].isDouble(), key);
    QCOMPARE(trained[QStringLiteral("epochs")].toInt(), 2);
    // (books + 1) x 15 + (users + 1) x 15 + (30 + 1) x 128 + 128 + 1
    const int users =
        callProgram(QStringList{QStringLiteral("info"), QStringLiteral("--json")} + sampleData())
            .json()[QStringLiteral("users")]
            .toInt();
    QCOMPARE(trained[QStringLiteral("parameters")].toInt(), 121 * 15 + (users + 1) * 15 + 31 * 128 + 129);
}

void TestBatch::historyFileHasALineAnEpochAndEvaluateAgreesWithTheBest()
{
    const auto rows = table(path("first.csv"), ',');
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].mid(0, 5).join(','),
             QByteArray("epoch,train_loss,validation_loss,learning_rate,seconds"));
    const double best = std::min(rows[1][2].toDouble(), rows[2][2].toDouble());
    const BatchCall call = callProgram({QStringLiteral("evaluate"), m_run, QStringLiteral("--json")});
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonObject metrics = call.json();
    QVERIFY(std::abs(metrics[QStringLiteral("mse")].toDouble() - best) < 1e-5 * best);
    QVERIFY(std::abs(std::pow(metrics[QStringLiteral("rmse")].toDouble(), 2) - best) < 1e-5 * best);
}

void TestBatch::sameSeedGivesTheSameExportedBytesWithAnyNumberOfThreads()
{
    QByteArrayList vectors;
    for (const char* threads : {"1", "2"}) {
        const QString run = path("threads") + QLatin1String(threads);
        const BatchCall trained =
            train(words("--preset goodbooks-neural --epochs 2 --seed 5 --threads") + words(threads), run);
        QVERIFY2(trained.exit == 0, trained.err.constData());
        const BatchCall exported = callProgram(words("export --what projector --json --out") +
                                               QStringList{run + QStringLiteral("-out"), run});
        QVERIFY2(exported.exit == 0, exported.err.constData());
        QVERIFY(exported.json()[QStringLiteral("files")].toArray().size() >= 2);
        vectors << contentOf(run + QStringLiteral("-out/vecs.tsv"))
                << contentOf(run + QStringLiteral("-out/meta.tsv"));
    }
    QVERIFY(vectors[0].size() > 1000);
    QCOMPARE(vectors[0], vectors[2]);
    QCOMPARE(vectors[1], vectors[3]);
}

void TestBatch::resumedRunEqualsAnUninterruptedOne()
{
    const QString whole = path("whole.shelf");
    const QString half = path("half.shelf");
    const QString rest = path("rest.shelf");
    QCOMPARE(train(words("--preset biased-mf --set solver=mini-batch --seed 3 --epochs 4"), whole).exit, 0);
    QCOMPARE(train(words("--preset biased-mf --set solver=mini-batch --seed 3 --epochs 2"), half).exit, 0);
    const BatchCall resumed = callProgram(words("train --epochs 4 --json --resume") +
                                          QStringList{half, QStringLiteral("--out"), rest});
    QVERIFY2(resumed.exit == 0, resumed.err.constData());
    QCOMPARE(resumed.json()[QStringLiteral("epochs")].toInt(), 4);
    for (const QString& run : {whole, rest})
        QCOMPARE(callProgram(words("export --what projector --out") +
                             QStringList{run + QStringLiteral("-out"), run})
                     .exit,
                 0);
    QCOMPARE(contentOf(rest + QStringLiteral("-out/vecs.tsv")),
             contentOf(whole + QStringLiteral("-out/vecs.tsv")));
}

void TestBatch::refusedDataWriteNothing()
{
    const QString out = path("refused.shelf");
    for (const QByteArray& text :
         {QByteArray(), QByteArray("user_id,book_id\n1,2\n"),
          QByteArray("user_id,book_id,rating\n1,2,five\n"), QByteArray(1500, '\1')}) {
        writeText(path("bad.csv"), text);
        const BatchCall call = callProgram(words("train --preset mf --ratings") +
                                           QStringList{path("bad.csv"), QStringLiteral("--out"), out});
        QVERIFY(call.exit == 1 || call.exit == 2);
        QVERIFY(!call.err.trimmed().isEmpty());
        QVERIFY(!QFile::exists(out));
    }
    const QByteArray before = contentOf(path("lib/ratings.csv"));
    QCOMPARE(train(words("--preset bias"), path("lib/ratings.csv")).exit, 1); // an input is not overwritten
    QCOMPARE(contentOf(path("lib/ratings.csv")), before);
}

void TestBatch::outputThatCannotBeWrittenIsRefusedBeforeTraining()
{
    const BatchCall call = train(words("--preset goodbooks-neural"), path("no/such/folder/x.shelf"));
    QCOMPARE(call.exit, 1);
    QVERIFY(call.err.contains("no/such/folder"));
    QVERIFY(!call.err.contains("epoch"));
}

void TestBatch::interruptStopsCleanlyAndKeepsTheRun()
{
    const QString out = path("stopped.shelf");
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.start(QStringLiteral(SHELFSPACE_PROGRAM), QStringList{QStringLiteral("train")} + sampleData() +
                                                          words("--preset mf --epochs 100000 --out") +
                                                          QStringList{out});
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains("epoch 2:") && process.waitForReadyRead(60000))
        said += process.readAllStandardError();
    QVERIFY2(said.contains("epoch 2:") && process.state() == QProcess::Running, said.constData());
    kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const BatchCall evaluated = callProgram({QStringLiteral("evaluate"), out, QStringLiteral("--json")});
    QVERIFY2(evaluated.exit == 0, evaluated.err.constData());
    QVERIFY(evaluated.json()[QStringLiteral("mse")].toDouble() > 0);
}

void TestBatch::tourLeavesPicturesReportAndExports()
{
    const BatchCall call = callProgram(QStringList{QStringLiteral("tour"), QStringLiteral("--json")} +
                                       sampleData() + QStringList{QStringLiteral("--out"), path("tour")});
    QVERIFY2(call.exit == 0, call.err.constData());
    QSet<QString> names;
    for (const QJsonValue& file : call.json()[QStringLiteral("files")].toArray()) {
        QVERIFY2(QFile(file.toString()).size() > 0, qPrintable(file.toString()));
        names.insert(QFileInfo(file.toString()).fileName());
    }
    for (const char* name :
         {"run.shelf", "curves.png", "map.png", "neighbors.txt", "reader_lists.txt", "history.csv",
          "vecs.tsv", "meta.tsv", "web_book_data.json", "recommendations.csv", "report.html"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    for (const char* name : {"tour/curves.png", "tour/map.png"}) {
        const QImage picture(path(name));
        QSet<QRgb> colors;
        for (int y = 0; y < picture.height(); y += 2)
            for (int x = 0; x < picture.width(); x += 2)
                colors.insert(picture.pixel(x, y));
        QVERIFY2(picture.width() > 400 && colors.size() > 8, name); // something is drawn
    }
    QVERIFY2(!call.err.contains("QPainter") && !call.err.contains("qt."), call.err.constData());
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
