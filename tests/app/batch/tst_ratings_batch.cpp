// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"

#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// What the command line calls a rating and what a score.
class TestRatingsBatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        // Twelve readers who agree on ten books, from `low` on; everybody leaves out some.
        const auto write = [&](const QString& name, int low) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("user_id,book_id,rating\n");
            for (int u = 0; u < 12; ++u)
                for (int b = 0; b < 10; ++b)
                    if ((u + b) % 4 != 0)
                        file.write(QStringLiteral("%1,%2,%3\n").arg(u).arg(b).arg(low + b / 2).toLatin1());
        };
        write(QStringLiteral("stars.csv"), 1);
        write(QStringLiteral("below.csv"), -9);
    }

    void predictedRatingsLieOnTheScaleAndAreRankedByTheModelsOwn()
    {
        const BatchCall trained = train("stars.csv", "slope-one", {});
        QVERIFY2(trained.exit == 0, trained.err.constData());
        const BatchCall call = callProgram(words("recommend --json --top 10 --user 0") << run());
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonArray list = call.json()[QStringLiteral("recommended")].toArray();
        QVERIFY(!list.isEmpty());
        double last = 1e9;
        for (const QJsonValue& one : list) {
            const double score = one.toObject()[QStringLiteral("score")].toDouble();
            const double rating = one.toObject()[QStringLiteral("predicted_rating")].toDouble(-1);
            QCOMPARE(rating, std::clamp(score, 1.0, 5.0));
            QVERIFY(score <= last);
            last = score;
        }
        const BatchCall text = callProgram(words("recommend --user 0") << run());
        QVERIFY(text.out.contains("predicted") && !text.out.contains("score"));
    }

    void whatIsNoRatingIsCalledAScore()
    {
        const BatchCall trained = train("stars.csv", "item-knn", {});
        QVERIFY2(trained.exit == 0, trained.err.constData());
        const BatchCall call = callProgram(words("recommend --json --user 0") << run());
        for (const QJsonValue& one : call.json()[QStringLiteral("recommended")].toArray())
            QVERIFY(!one.toObject().contains(QStringLiteral("predicted_rating")));
        const BatchCall text = callProgram(words("recommend --user 0") << run());
        QVERIFY(text.out.contains("score") && !text.out.contains("predicted"));
    }

    void ratingsBelowZeroGetALinearOutputAndAWord()
    {
        const BatchCall trained = train("below.csv", "goodbooks-neural", words("--epochs 40"));
        QVERIFY2(trained.exit == 0, trained.err.constData());
        QVERIFY2(trained.err.contains("linear in this run"), trained.err.constData());
        const BatchCall call = callProgram(words("recommend --json --top 10 --user 0") << run());
        QSet<double> scores;
        for (const QJsonValue& one : call.json()[QStringLiteral("recommended")].toArray())
            scores.insert(one.toObject()[QStringLiteral("score")].toDouble());
        QVERIFY(scores.size() > 1);

        const BatchCall insisted =
            train("below.csv", "goodbooks-neural", words("--epochs 1 --set output_activation=relu"));
        QVERIFY2(insisted.exit == 0, insisted.err.constData());
        QVERIFY2(insisted.err.contains("Set output_activation to linear"), insisted.err.constData());
    }

private:
    QString run() const { return m_folder.filePath(QStringLiteral("one.shelf")); }
    BatchCall train(const char* ratings, const char* preset, const QStringList& more)
    {
        QFile::remove(run());
        return callProgram(words("train --ratings")
                           << m_folder.filePath(QLatin1String(ratings)) << words("--seed 1 --preset")
                           << QLatin1String(preset) << more << QStringLiteral("--out") << run());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRatingsBatch)
#include "tst_ratings_batch.moc"
