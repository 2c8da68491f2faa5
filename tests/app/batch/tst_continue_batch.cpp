// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/repeat_call.h"
#include "engine/files/run/run_file.h"
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace {

QStringList words(const QString& line)
{
    return line.split(QLatin1Char(' '));
}

} // namespace

/// A run that goes on with newer ratings, and new books on an old map, from the command line.
class ContinueBatchTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir::setCurrent(m_folder.path()));
        const BatchCall sample =
            callProgram(words(QStringLiteral("sample --out old --books 90 --users 60 --ratings 2000")));
        QVERIFY2(sample.exit == 0, sample.err.constData());
        const BatchCall trained =
            callProgram(words(QStringLiteral("train old --preset goodbooks-neural --epochs 2 --seed 3 --test "
                                             "0.1 --set learning_rate=0.004 --out old.shelf")));
        QVERIFY2(trained.exit == 0, trained.err.constData());
        QByteArray newer = "user_id,book_id,rating\n";
        for (int u = 0; u < 15; ++u)
            for (int b = 1; b <= 24;
                 ++b) // of whom 5 are readers that the run knows, of which 4 are new books
                newer += (u < 5 ? QByteArray::number(u + 1) : "new" + QByteArray::number(u)) + ',' +
                         (b <= 20 ? QByteArray::number(b) : "fresh" + QByteArray::number(b)) + ',' +
                         QByteArray::number(1 + (u * 5 + b * 3) % 5) + '\n';
        QFile file(QStringLiteral("newer.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(newer);
    }

    void newReadersAndNewBooksAreKnown()
    {
        const BatchCall call =
            callProgram(words(QStringLiteral("train --ratings newer.csv --continue old.shelf --epochs 2 "
                                             "--test 0 --set learning_rate=0.001 --out new.shelf --json")));
        QVERIFY2(call.exit == 0, call.err.constData());
        QVERIFY2(call.err.contains("new readers: 10, new books: 4"), call.err.constData());
        QVERIFY2(call.err.contains("the run knows 5 readers and 20 books"), call.err.constData());
        const BatchCall list =
            callProgram(words(QStringLiteral("recommend new.shelf --user new7 --top 40 --json")));
        QVERIFY2(list.exit == 0, list.err.constData());
        // The reader's 24 are trained on or held out; of the 94 books 70 and more are left.
        QCOMPARE(list.json()[QStringLiteral("recommended")].toArray().size(), 40);
        const BatchCall near =
            callProgram(words(QStringLiteral("neighbors new.shelf --book fresh22 --top 5 --json")));
        QCOMPARE(near.json()[QStringLiteral("neighbors")].toArray().size(), 5);
    }

    /// Also where the run has a setting that its preset has and the one it goes on from has not.
    void theCallThatIsPrintedTrainsTheSame()
    {
        const auto run = shelf::loadRun("new.shelf");
        QVERIFY(run.ok());
        const QString command = QString::fromStdString(shelf::repeatCall(*run).command);
        QVERIFY2(command.contains(QLatin1String("--continue old.shelf")), qPrintable(command));
        const BatchCall again = callProgram(words(command).mid(1));
        QVERIFY2(again.exit == 0, again.err.constData());
        const auto second = shelf::loadRun("run.shelf");
        QVERIFY(second.ok());
        const auto x = run->model->tensors(), y = second->model->tensors();
        QCOMPARE(x.size(), y.size());
        QCOMPARE(second->name, run->name);
        QVERIFY(second->split.test.empty());
        for (std::size_t i = 0; i < x.size(); ++i)
            QVERIFY(x[i]->values == y[i]->values);
    }

    void wrongCallsAreRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exit");
        QTest::newRow("a preset besides")
            << "train --ratings newer.csv --continue old.shelf --preset mf --out x.shelf" << 2;
        QTest::newRow("no data") << "train --continue old.shelf --out x.shelf" << 2;
        QTest::newRow("resume besides")
            << "train --ratings newer.csv --continue old.shelf --resume old.shelf --out x.shelf" << 2;
        QTest::newRow("no run") << "train --ratings newer.csv --continue none.shelf --out x.shelf" << 1;
        QTest::newRow("its own file")
            << "train --ratings newer.csv --continue old.shelf --force --out old.shelf" << 1;
        QTest::newRow("another shape")
            << "train --ratings newer.csv --continue old.shelf --set book_embedding=3 --out x.shelf" << 2;
        QTest::newRow("no map") << "map old.shelf --onto newer.csv --method pca --out x.tsv" << 1;
    }
    void wrongCallsAreRefused()
    {
        QFETCH(QString, line);
        QFETCH(int, exit);
        const QByteArray before = contentOf(QStringLiteral("old.shelf"));
        const BatchCall call = callProgram(words(line));
        QCOMPARE(contentOf(QStringLiteral("old.shelf")), before);
        QVERIFY2(call.exit == exit, call.err.constData());
        QVERIFY(!QFile::exists(QStringLiteral("x.shelf")) && !QFile::exists(QStringLiteral("x.tsv")));
    }

    void newBooksAreOnTheOldMap_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("tsne") << "tsne";
        QTest::newRow("umap") << "umap";
    }
    void newBooksAreOnTheOldMap()
    {
        QFETCH(QString, method);
        const BatchCall old =
            callProgram(words(QStringLiteral("map old.shelf --no-quality --force --out old.tsv --method ") + method));
        QVERIFY2(old.exit == 0, old.err.constData());
        const BatchCall call = callProgram(
            words(QStringLiteral("map new.shelf --onto old.tsv --force --out new.tsv --json --method ") + method));
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(call.json()[QStringLiteral("placed")].toInt(), 4);
        const auto read = [](const char* name) {
            std::map<QByteArray, QByteArray> places;
            for (const QByteArray& line : contentOf(QString::fromLatin1(name)).split('\n').mid(1)) {
                const QList<QByteArray> cells = line.split('\t');
                if (cells.size() >= 4)
                    places[cells[0]] = cells[2] + '\t' + cells[3];
            }
            return places;
        };
        auto before = read("old.tsv"), now = read("new.tsv");
        QVERIFY(before.size() > 80);
        QCOMPARE(now.size(), before.size() + 4);
        for (const auto& [book, place] : before)
            QCOMPARE(now[book], place);
        for (int b = 21; b <= 24; ++b)
            QVERIFY(now.count("fresh" + QByteArray::number(b)) == 1);
        const double kept = call.json()[QStringLiteral("knn_preserved_kept")].toDouble();
        QVERIFY(kept > 0 && kept <= 1);
    }

    /// Forty books with a place, the first of them twice; three that the run lacks; twenty lines with a field
    /// too many.
    void whatIsNotUsedOfAMapIsSaid()
    {
        QByteArray text = "book_id,title,x,y\n";
        for (int b = 1; b <= 40; ++b)
            text += QByteArray::number(b) + ",A title," + QByteArray::number(b % 7) + ',' +
                    QByteArray::number(b % 5) + '\n';
        text += "1,A title,8,9\n";
        for (int b = 0; b < 3; ++b)
            text += "lost" + QByteArray::number(b) + ",A title,1,2\n";
        for (int b = 41; b <= 60; ++b)
            text += QByteArray::number(b) + ",A title, with a comma,1,2\n";
        QFile file(QStringLiteral("hand.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const BatchCall call = callProgram(
            words(QStringLiteral("map old.shelf --onto hand.csv --method umap -q --json --out hand.tsv")));
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(call.err.count("warning: "), 4);
        QVERIFY2(call.err.contains("hand.csv:46: "), call.err.constData());
        QVERIFY2(call.err.contains("; 19 more lines of the map with notes"), call.err.constData());
        QVERIFY2(call.err.contains("3 books of the map are not in the run and left out, such as 'lost0'"),
                 call.err.constData());
        QVERIFY2(call.err.contains("1 line names a book that the map had before, '1'; the last place counts"),
                 call.err.constData());
        QCOMPARE(call.json()[QStringLiteral("not_in_run")].toInt(), 3);
        QCOMPARE(call.json()[QStringLiteral("repeated")].toInt(), 1);
        QVERIFY(contentOf(QStringLiteral("hand.tsv")).contains("\t8\t9\n"));
    }

    void aMapKeepsItsDimensions()
    {
        for (const char* said : {"--dims 3", "--set dims=3"}) {
            const BatchCall call =
                callProgram(words(QStringLiteral("map old.shelf --onto hand.csv --method umap --out x.tsv ") +
                                  QLatin1String(said)));
            QVERIFY2(call.exit == 2, call.err.constData());
            QVERIFY2(call.err.contains("The map has 2 dimensions, and the call asks for 3"),
                     call.err.constData());
            QVERIFY(!QFile::exists(QStringLiteral("x.tsv")));
        }
        const BatchCall same = callProgram(
            words(QStringLiteral("map old.shelf --onto hand.csv --method umap --dims 2 -q --out x.tsv")));
        QVERIFY2(same.exit == 0, same.err.constData());
    }

    void cleanupTestCase() { QDir::setCurrent(QDir::tempPath()); }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ContinueBatchTest)
#include "tst_continue_batch.moc"
