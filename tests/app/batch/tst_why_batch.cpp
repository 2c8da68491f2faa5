// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

/// `neighbors --why` on ratings whose shared readers are counted here, line by line.
class WhyBatchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_run;
    std::map<QString, std::map<int, double>> m_given; ///< by book, by reader

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    BatchCall ask(const QStringList& more) const
    {
        return callProgram(QStringList{QStringLiteral("neighbors"), m_run, QStringLiteral("--book"),
                                       QStringLiteral("b0"), QStringLiteral("--top"), QStringLiteral("3")} +
                           more);
    }

private slots:
    void initTestCase()
    {
        QByteArray ratings = "user_id,item_id,rating\n";
        for (int user = 0; user < 40; ++user)
            for (int book = 0; book < 8; ++book)
                if ((user * 7 + book * 3) % 5 < 2) {
                    const int rating = 1 + (user + book * book) % 5;
                    m_given[QStringLiteral("b%1").arg(book)][user] = rating;
                    ratings += QByteArray::number(user) + ",b" + QByteArray::number(book) + ',' +
                               QByteArray::number(rating) + '\n';
                }
        QFile file(path("ratings.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ratings);
        file.close();
        m_run = path("mf.shelf");
        const BatchCall trained =
            callProgram({QStringLiteral("train"), QStringLiteral("--ratings"), path("ratings.csv"),
                         QStringLiteral("--preset"), QStringLiteral("mf"), QStringLiteral("--out"), m_run,
                         QStringLiteral("--json")});
        QVERIFY2(trained.exit == 0, trained.err.constData());
    }

    void theReadersOfBothAreCountedAndTheDimensionsSum()
    {
        for (const char* metric : {"cosine", "dot", "euclidean"}) {
            const BatchCall call = ask({QStringLiteral("--why"), QStringLiteral("--json"),
                                        QStringLiteral("--metric"), QLatin1String(metric)});
            QVERIFY2(call.exit == 0, call.err.constData());
            const QJsonArray neighbors = call.json().value(QLatin1String("neighbors")).toArray();
            QCOMPARE(neighbors.size(), 3);
            for (const QJsonValue& one : neighbors) {
                const auto& first = m_given.at(QStringLiteral("b0"));
                const auto& second = m_given.at(one[QLatin1String("book")].toString());
                int both = 0;
                double apart = 0;
                for (const auto& [user, rating] : first)
                    if (const auto other = second.find(user); other != second.end()) {
                        ++both;
                        apart += std::abs(rating - other->second);
                    }
                const QJsonValue why = one[QLatin1String("why")];
                const QJsonValue readers = why[QLatin1String("readers")];
                QCOMPARE(readers[QLatin1String("both")].toInt(), both);
                QCOMPARE(readers[QLatin1String("of_book")].toInt(), static_cast<int>(first.size()));
                if (both > 0)
                    QCOMPARE(readers[QLatin1String("mean_difference")].toDouble(), apart / both);
                double sum = 0;
                for (const QJsonValue& part : why[QLatin1String("dimensions")].toArray())
                    sum += part[QLatin1String("part")].toDouble();
                const double distance = one[QLatin1String("distance")].toDouble();
                const double expected = QLatin1String(metric) == QLatin1String("cosine") ? 1 - distance
                                        : QLatin1String(metric) == QLatin1String("dot")  ? distance
                                                                                        : distance * distance;
                QVERIFY(std::abs(sum - expected) < 1e-5);
            }
        }
    }

    void itIsSaidInWordsAndOnlyWhereAsked()
    {
        const BatchCall told = ask({QStringLiteral("--why")});
        QVERIFY2(told.exit == 0, told.err.constData());
        QVERIFY(told.out.contains("readers: ") && told.out.contains("of which by dimension:"));
        QVERIFY(!ask({}).out.contains("readers: "));
        QVERIFY(!ask({QStringLiteral("--json")}).out.contains("\"why\""));
        const BatchCall sum = ask({QStringLiteral("--why"), QStringLiteral("--plus"), QStringLiteral("b1")});
        QVERIFY(sum.exit != 0);
        QVERIFY(sum.err.contains("--why"));
    }
};

QTEST_GUILESS_MAIN(WhyBatchTest)
#include "tst_why_batch.moc"
