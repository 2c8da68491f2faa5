// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <csignal>

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// `shelfspace bench` as who compares machines or versions sees it.
class TestBenchBatch : public QObject {
    Q_OBJECT

private slots:
    void aFigureIsTheOneDocumentOnStandardOutput()
    {
        const BatchCall call = callProgram(words("bench query_10k_dot --repeat 1 --threads 1 --json"));
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonObject document = call.json();
        for (const char* key : {"version", "processor", "isa", "threads"})
            QVERIFY2(document.contains(QLatin1String(key)), key);
        QCOMPARE(document[QStringLiteral("threads")].toInt(), 1);
        const QJsonObject roofline = document[QStringLiteral("roofline")].toObject();
        QVERIFY(roofline[QStringLiteral("gflops_f32")].toDouble() > 0);
        QVERIFY(roofline[QStringLiteral("gbytes_per_s")].toDouble() > 0);
        const QJsonArray results = document[QStringLiteral("results")].toArray();
        QCOMPARE(results.size(), 1);
        const QJsonObject result = results[0].toObject();
        QCOMPARE(result[QStringLiteral("name")].toString(), QStringLiteral("query_10k_dot"));
        for (const char* key : {"seconds", "minimum", "per_second", "peak_share", "rss_bytes", "p99"})
            QVERIFY2(result[QLatin1String(key)].toDouble() > 0, key);
        QVERIFY2(call.err.contains("query_10k_dot"), call.err.constData()); // what it is going to take
    }

    void theTableNamesFigureAndInstructions()
    {
        qputenv("SHELFSPACE_ISA", "sse2");
        const BatchCall call = callProgram(words("bench Query_10k_dot --repeat 1 --quiet"));
        qunsetenv("SHELFSPACE_ISA");
        QVERIFY2(call.exit == 0, call.err.constData());
        QVERIFY2(call.out.contains("query_10k_dot"), call.out.constData());
#if defined(__x86_64__)
        QVERIFY2(call.out.contains("sse2"), call.out.constData());
#endif
        QVERIFY2(call.err.isEmpty(), call.err.constData());
    }

    void aMisspelledNameIsToldTheNearest()
    {
        const BatchCall call = callProgram(words("bench tsne_1k"));
        QCOMPARE(call.exit, 2);
        QVERIFY2(call.err.contains("did you mean 'tsne_10k'?"), call.err.constData());
    }

    void oneThatIsStoppedLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        QProcessEnvironment environment = withoutDisplay();
        environment.insert(QStringLiteral("TMPDIR"), folder.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SHELFSPACE_PROGRAM), words("bench read_6m --repeat 1000000"));
        process.setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("read_6m") && process.waitForReadyRead(60'000))
            said += process.readAllStandardError();
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY2(process.waitForFinished(60'000), said.constData());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBenchBatch)
#include "tst_bench_batch.moc"
