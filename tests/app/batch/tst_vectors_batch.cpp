// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"
#include "tests/app/file_content.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace {

QString golden(const char* name)
{
    return QStringLiteral(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/vectors/") + QString::fromLatin1(name);
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestVectorsBatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_labels = put("labels.tsv", "id\ttitle\na\tAlpha\nb\tBeta\nc\tGamma\nd\tDelta\n");
    }

    void vectorsAreComparedByTheNamesOfTheirRows()
    {
        const BatchCall call =
            callProgram(words("neighbors --json --metric euclidean --book a") +
                        QStringList{golden("plain.npy"), QStringLiteral("--labels"), m_labels});
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonArray list = call.json().value(QStringLiteral("neighbors")).toArray();
        QCOMPARE(list.size(), 3);
        // (0.5, -1.25, 2) to (3, 0.0078125, -4), (0.125, 5.5, 6) and (7, 8, -9.75)
        const double distances[] = {std::sqrt(6.25 + 1.2578125 * 1.2578125 + 36),
                                    std::sqrt(0.140625 + 45.5625 + 16),
                                    std::sqrt(42.25 + 85.5625 + 138.0625)};
        const char* const titles[] = {"Beta", "Gamma", "Delta"};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(list[i].toObject().value(QStringLiteral("title")).toString(),
                     QString::fromLatin1(titles[i]));
            QVERIFY(std::abs(list[i].toObject().value(QStringLiteral("distance")).toDouble() - distances[i]) <
                    1e-5);
        }
    }

    void everyCommandThatTakesARunTakesVectors()
    {
        const QStringList vectors{golden("two.npz"), QStringLiteral("--tensor"), QStringLiteral("books"),
                                  QStringLiteral("--labels"), m_labels};
        const auto done = [&](const char* command, const QStringList& more) {
            const BatchCall call = callProgram(words(command) + vectors + more);
            if (call.exit != 0)
                qWarning("%s: %s", command, call.err.constData());
            return call.exit == 0;
        };
        const QString at = m_folder.path() + QLatin1Char('/');
        QVERIFY(done("map --method pca --out", {}) == false); // the file's name is missing
        QVERIFY(done("map --method pca", {QStringLiteral("--out"), at + QStringLiteral("m.tsv")}));
        QVERIFY(contentOf(at + QStringLiteral("m.tsv")).contains("Gamma"));
        QVERIFY(done("clusters --clusters 2", {QStringLiteral("--out"), at + QStringLiteral("c.tsv")}));
        for (const char* what : {"projector", "word2vec", "neighbors", "coordinates", "html", "folder"}) {
            const QString folder = at + QString::fromLatin1(what);
            QVERIFY(done((std::string("export --what ") + what).c_str(), {QStringLiteral("--out"), folder}));
        }
        QVERIFY(contentOf(at + QStringLiteral("projector/vecs.tsv")).startsWith("0.5\t-1.25\t2\n"));
        QVERIFY(done("report", {QStringLiteral("--out"), at + QStringLiteral("r.html")}));
        // Nothing is said of ratings and of a training that there were none of.
        QVERIFY(!contentOf(at + QStringLiteral("r.html")).contains("most ratings"));
        QVERIFY(!contentOf(at + QStringLiteral("folder/README.md")).contains("rated"));
        const QByteArray run = contentOf(at + QStringLiteral("folder/run.json"));
        QVERIFY2(run.contains("given-vectors") && !run.contains("\"split\""), run.constData());
        const BatchCall info = callProgram(words("info --json") + vectors);
        QVERIFY2(info.exit == 0, info.err.constData());
        QCOMPARE(info.json().value(QStringLiteral("vectors")).toInt(), 4);
        QCOMPARE(info.json().value(QStringLiteral("dimensions")).toInt(), 3);
        QCOMPARE(info.json().value(QStringLiteral("tensors")).toArray().size(), 2);
    }

    void whatNeedsReadersSaysThatThereAreNone()
    {
        const BatchCall list = callProgram(words("export --what recommendations") +
                                           QStringList{golden("plain.npy"), QStringLiteral("--out"),
                                                       m_folder.filePath(QStringLiteral("none"))});
        QVERIFY(list.exit != 0 && !list.err.isEmpty());
        const BatchCall call = callProgram(words("recommend --user 1") + QStringList{golden("plain.npy")});
        QVERIFY(call.exit != 0 && !call.err.isEmpty());
    }

    void whatNeedsATrainedRunSaysThatTheseAreVectors()
    {
        const QStringList vectors{golden("plain.npy")};
        for (const QStringList& call :
             {words("compare") + vectors + vectors, words("serve --port 0") + vectors,
              words("recommend --user 1") + vectors, words("evaluate") + vectors}) {
            const BatchCall done = callProgram(call);
            QVERIFY(done.exit != 0);
            QVERIFY2(done.err.contains("made elsewhere") && done.err.contains("no trained model") &&
                         done.err.contains("plain.npy"),
                     done.err.constData());
        }
        // Nor is there anything to draw of a training.
        for (const char* what : {"history", "curves", "page"}) {
            const BatchCall done =
                callProgram(words("export --what") + QStringList{QString::fromLatin1(what), vectors.first(),
                                                                 QStringLiteral("--out"),
                                                                 m_folder.filePath(QStringLiteral("no"))});
            QVERIFY2(done.exit != 0 && !done.err.isEmpty(), what);
        }
    }

    void wordsForVectorsMeanNothingToARun()
    {
        const BatchCall call = callProgram(
            words("neighbors --book 1 --tensor books") +
            QStringList{QStringLiteral(SHELFSPACE_SOURCE_DIR "/tests/engine/golden/small_run_v4.shelf")});
        QCOMPARE(call.exit, 2);
        QVERIFY(call.err.contains("is a run"));
    }

    void severalArraysAreListed()
    {
        const BatchCall call = callProgram(words("neighbors --book a") + QStringList{golden("two.npz")});
        QCOMPARE(call.exit, 1);
        QVERIFY(call.err.contains("users (2 x 3, float32)") && call.err.contains("books (4 x 3, float32)"));
        const BatchCall info = callProgram(words("info --json") + QStringList{golden("two.npz")});
        QCOMPARE(info.exit, 0);
        QCOMPARE(info.json().value(QStringLiteral("tensors")).toArray().size(), 2);
    }

    void aKerasModelBecomesARunThatRecommends()
    {
        // Keras' own figures for reader 1 (see tst_keras_import): books 4, 2, 1, 3.
        QByteArray ratings = "user_id,book_id,rating\n";
        for (int u = 1; u <= 3; ++u)
            for (int b = 1; b <= 4; ++b)
                if (u > 1 || b == 3)
                    ratings += QByteArray::number(u) + ',' + QByteArray::number(b) + ",1\n";
        const QString run = m_folder.filePath(QStringLiteral("keras.shelf"));
        const BatchCall made = callProgram(words("import --json") +
                                           QStringList{golden("network.keras"), QStringLiteral("--ratings"),
                                                       put("r.csv", ratings), QStringLiteral("--out"), run});
        QVERIFY2(made.exit == 0, made.err.constData());
        QVERIFY(made.json().value(QStringLiteral("assumptions")).toArray().size() == 3);
        const BatchCall call = callProgram(words("recommend --json --user 1") + QStringList{run});
        QVERIFY2(call.exit == 0, call.err.constData());
        QStringList books;
        for (const QJsonValue& one : call.json().value(QStringLiteral("recommended")).toArray())
            books << one.toObject().value(QStringLiteral("book")).toString();
        QCOMPARE(books, (QStringList{QStringLiteral("4"), QStringLiteral("2"), QStringLiteral("1")}));
        QVERIFY(callProgram(words("report") + QStringList{run, QStringLiteral("--out"),
                                                          m_folder.filePath(QStringLiteral("k.html"))})
                    .exit == 0);
    }

private:
    QString put(const char* name, const QByteArray& text)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }

    QTemporaryDir m_folder;
    QString m_labels;
};

QTEST_GUILESS_MAIN(TestVectorsBatch)
#include "tst_vectors_batch.moc"
