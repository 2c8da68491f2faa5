// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/bench_figure.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString kBench = QStringLiteral(SHELFSPACE_SOURCE_DIR "/tests/bench/");

struct Said {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

QJsonObject row(const char* name, double seconds, double minimum, double bytes)
{
    return {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("seconds"), seconds},
            {QStringLiteral("minimum"), minimum},
            {QStringLiteral("per_second"), 1000 / seconds},
            {QStringLiteral("item"), QStringLiteral("rows")},
            {QStringLiteral("peak_share"), 0.25},
            {QStringLiteral("rss_bytes"), bytes}};
}

QByteArray document(const QJsonArray& rows)
{
    const QJsonObject roofline{{QStringLiteral("gflops_f32"), 100.0}, {QStringLiteral("gbytes_per_s"), 10.0}};
    return QJsonDocument(QJsonObject{{QStringLiteral("processor"), QStringLiteral("P")},
                                     {QStringLiteral("isa"), QStringLiteral("avx2")},
                                     {QStringLiteral("threads"), 2},
                                     {QStringLiteral("roofline"), roofline},
                                     {QStringLiteral("results"), rows}})
        .toJson();
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The scripts beside `shelfspace bench`: what they say decides what is landed and what README says.
class TestBenchScripts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (m_python.isEmpty())
            QSKIP("no python3 here");
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLossOfATenthFailsAndIsNamed_data()
    {
        QTest::addColumn<QByteArray>("later");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("lost");
        const QJsonObject map = row("tsne_10k", 2.0, 1.9, 5e8);
        const auto with = [&](const QJsonObject& one) { return document({one, map}); };
        const auto add = [](const char* name, const QByteArray& later, int exit, const char* lost) {
            QTest::newRow(name) << later << exit << QByteArray(lost);
        };
        add("the same", with(row("ease_10k", 10, 9, 1e9)), 0, "");
        add("twice as fast", with(row("ease_10k", 5, 4, 1e9)), 0, "");
        add("9 % slower", with(row("ease_10k", 10.9, 9.8, 1e9)), 0, "");
        add("the median a tenth slower", with(row("ease_10k", 11, 9, 1e9)), 1, "ease_10k: seconds");
        add("the least a tenth slower", with(row("ease_10k", 10, 9.9, 1e9)), 1, "ease_10k: minimum");
        add("a tenth more memory", with(row("ease_10k", 10, 9, 1.1e9)), 1, "ease_10k: rss_bytes");
        add("not there", document({map}), 1, "ease_10k: not there");
        add("a new row", document({map, row("ease_10k", 10, 9, 1e9), row("read_6m", 1, 1, 1)}), 0, "");
        add("no result at all", "{}", 2, "");
        add("no JSON", "shelfspace: Stopped", 2, "");
    }

    void aLossOfATenthFailsAndIsNamed()
    {
        QFETCH(QByteArray, later);
        QFETCH(int, exit);
        QFETCH(QByteArray, lost);
        const QString before =
            put("a.json", document({row("ease_10k", 10, 9, 1e9), row("tsne_10k", 2.0, 1.9, 5e8)}));
        const Said said = call({kBench + QStringLiteral("compare.py"), before, put("b.json", later)});
        QVERIFY2(said.exit == exit, (said.out + said.err).constData());
        QCOMPARE(said.out.count("LOST"), lost.isEmpty() ? 0 : 1);
        QVERIFY2(said.out.contains(lost), said.out.constData());
    }

    void theTableStandsBetweenItsComments()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("tests/bench")));
        const QString script =
            put("tests/bench/readme_tables.py", read(kBench + QStringLiteral("readme_tables.py")));
        const QString bench = put("bench.json", document({row("ease_10k", 10, 9, 1e9)}));
        const QString peers = put(
            "peers.json",
            R"({"peers": [{"name": "ease_10k", "peer": "LAPACK", "version": "3", "ratio": 2.5}], "missing": []})");
        const QByteArray begin = "before\n<!-- figures of shelfspace bench -->\n";
        const QByteArray end = "<!-- end of the figures -->\nafter\n";
        const QString readme = put("README.md", begin + "old\n" + end);
        for (int times = 0; times < 2; ++times) { // the second changes nothing
            const Said said = call({script, bench, peers});
            QVERIFY2(said.exit == 0, said.err.constData());
            const QByteArray text = read(readme);
            QVERIFY2(text.startsWith(begin) && text.endsWith(end), text.constData());
            QVERIFY(!text.contains("old"));
            QCOMPARE(
                text.count(
                    "| `ease_10k` | 10.00 s | 9.00 s | 100 rows | 25.0% | 1000 MB | LAPACK 3: 2.5 times"),
                1);
        }
        put("README.md", begin + "old\n");
        QVERIFY(call({script, bench}).exit != 0);
        QCOMPARE(read(readme), begin + "old\n");
    }

    void anExponentIsFound()
    {
        const Said said =
            call({QStringLiteral("-c"),
                  QStringLiteral("import sys; sys.path.insert(0, sys.argv[1]); import growth; "
                                 "p = [(n, 3e-9 * n ** 1.5) for n in (100, 200, 400, 800)]; "
                                 "print(abs(growth.slope(p) - 1.5) < 1e-9, growth.slope(p[:1]))"),
                  kBench});
        QCOMPARE(said.out.trimmed(), QByteArray("True None"));
    }

    /// A misspelled one would be told of as missing at each run.
    void peersHaveTheirDriversAndFigures()
    {
        const QByteArray run = read(kBench + QStringLiteral("peers/run.py"));
        QVERIFY(!run.isEmpty());
        const Said said = call({QStringLiteral("-c"),
                                QStringLiteral("import sys; sys.path.insert(0, sys.argv[1]); import run\n"
                                               "for driver, (packages, names) in run.PEERS.items():\n"
                                               "    assert all('==' in one for one in packages), packages\n"
                                               "    print(driver, *names)"),
                                kBench + QStringLiteral("peers")});
        QVERIFY2(said.exit == 0, said.err.constData());
        QVERIFY(said.out.count('\n') > 10);
        for (const QByteArray& line : said.out.trimmed().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            const QString driver =
                kBench + QStringLiteral("peers/%1.py").arg(QString::fromUtf8(words.first()));
            QVERIFY2(QFile::exists(driver), words.first().constData());
            QVERIFY(words.size() > 1);
            for (int i = 1; i < words.size(); ++i)
                QVERIFY2(shelf::findBenchFigure(words[i].constData()), words[i].constData());
        }
    }

private:
    QString put(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    Said call(const QStringList& words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.start(m_python, words);
        Said said;
        if (process.waitForFinished(60'000))
            said.exit = process.exitCode();
        said.out = process.readAllStandardOutput();
        said.err = process.readAllStandardError();
        return said;
    }

    QString m_python;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBenchScripts)
#include "tst_bench_scripts.moc"
