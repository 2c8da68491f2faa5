// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace {

constexpr int kReaders = 30;
constexpr int kBooks = 12;

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QJsonArray recommended(const BatchCall& call)
{
    return call.json().value(QLatin1String("recommended")).toArray();
}

} // namespace

/// Cooks read the first half of the books, smiths the second: a model that learns from jobs tells them apart.
class FeaturesBatchTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QByteArray ratings = "user_id,item_id,rating\n";
        QByteArray users = "user_id,age,job\n";
        QByteArray books = "item_id,title\n";
        for (int u = 0; u < kReaders; ++u) {
            const bool cook = u % 2 == 0;
            users +=
                QByteArray::number(u) + ',' + QByteArray::number(20 + u) + (cook ? ",cook\n" : ",smith\n");
            for (int i = 0; i < 4; ++i) {
                const int book = (cook ? 0 : kBooks / 2) + (u / 2 + i) % (kBooks / 2);
                ratings += QByteArray::number(u) + ",b" + QByteArray::number(book) + ",4\n";
            }
        }
        for (int b = 0; b < kBooks; ++b)
            books += 'b' + QByteArray::number(b) + ",Title " + QByteArray::number(b) + '\n';
        write(path("ratings.csv"), ratings);
        write(path("users.csv"), users);
        write(path("books.csv"), books);
        m_run = path("towers.shelf");
        const BatchCall trained = callProgram(
            {QStringLiteral("train"), QStringLiteral("--ratings"), path("ratings.csv"),
             QStringLiteral("--users"), path("users.csv"), QStringLiteral("--books"), path("books.csv"),
             QStringLiteral("--preset"), QStringLiteral("two-tower"), QStringLiteral("--split"),
             QStringLiteral("random:0.1"), QStringLiteral("--out"), m_run, QStringLiteral("--json")});
        QVERIFY2(trained.exit == 0, trained.err.constData());
        QVERIFY(trained.json().value(QLatin1String("parameters")).toInt() > 0);
    }

    void attributesDecideWhatIsRecommended()
    {
        for (const bool cook : {true, false}) {
            const BatchCall call = ask(cook ? "job=cook" : "job=smith,age=33");
            QVERIFY2(call.exit == 0, call.err.constData());
            const QJsonArray list = recommended(call);
            QCOMPARE(list.size(), 6);
            for (const QJsonValue& one : list) {
                const QString book = one[QLatin1String("book")].toString();
                QCOMPARE(book.mid(1).toInt() < kBooks / 2, cook);
                QVERIFY(!one[QLatin1String("title")].toString().isEmpty());
            }
        }
    }

    void chosenBooksAreScoredByTheProductOfTheVectorsShown()
    {
        const BatchCall call = ask("job=cook", {QStringLiteral("--books"), QStringLiteral("b1,b7")});
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonArray query = call.json().value(QLatin1String("query_embedding")).toArray();
        QCOMPARE(query.size(), 32);
        const QJsonArray books = call.json().value(QLatin1String("books")).toArray();
        QCOMPARE(books.size(), 2);
        for (const QJsonValue& book : books) {
            const QJsonArray vector = book[QLatin1String("embedding")].toArray();
            double product = 0;
            for (int d = 0; d < query.size(); ++d)
                product += query[d].toDouble() * vector[d].toDouble();
            QVERIFY(std::abs(product - book[QLatin1String("score")].toDouble()) <
                    1e-4 * (1 + std::abs(product)));
        }
        QVERIFY(books[0][QLatin1String("score")].toDouble() > books[1][QLatin1String("score")].toDouble());
    }

    void unknownNamesAndValuesAreToldWhatIsPossible()
    {
        const BatchCall name = ask("shoe=43");
        QCOMPARE(name.exit, 2);
        QVERIFY(name.err.contains("age, job"));
        const BatchCall value = ask("job=king");
        QCOMPARE(value.exit, 2);
        QVERIFY(value.err.contains("cook") && value.err.contains("smith"));
    }

    void evaluateTellsTheShareOfBooksAmongTheBestOfAll()
    {
        const BatchCall call = callProgram({QStringLiteral("evaluate"), m_run, QStringLiteral("--protocol"),
                                            QStringLiteral("full"), QStringLiteral("--json")});
        QVERIFY2(call.exit == 0, call.err.constData());
        double before = 0;
        for (const char* key : {"top_1_accuracy", "top_5_accuracy", "top_10_accuracy", "top_50_accuracy"}) {
            const double share = call.json().value(QLatin1String(key)).toDouble(-1);
            QVERIFY2(share >= before && share <= 1, key);
            before = share;
        }
        // There are but twelve books.
        QCOMPARE(call.json().value(QLatin1String("top_100_accuracy")).toDouble(), 1.0);
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    BatchCall ask(const char* features, const QStringList& more = {}) const
    {
        return callProgram(QStringList{QStringLiteral("recommend"), m_run, QStringLiteral("--features"),
                                       QLatin1String(features), QStringLiteral("--top"), QStringLiteral("6"),
                                       QStringLiteral("--json")} +
                           more);
    }

    QTemporaryDir m_folder;
    QString m_run;
};

QTEST_GUILESS_MAIN(FeaturesBatchTest)
#include "tst_features_batch.moc"
