// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batch_call.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

namespace {

QJsonArray at(const QJsonValue& value, const char* key)
{
    return value.toObject().value(QLatin1String(key)).toArray();
}

double number(const QJsonValue& value, const char* key)
{
    return value.toObject().value(QLatin1String(key)).toDouble(std::nan(""));
}

QString text(const QJsonValue& value, const char* key)
{
    return value.toObject().value(QLatin1String(key)).toString();
}

} // namespace

class TestCompareBatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theTestSaysWhichRunIsBetter();
    void theSameCallGivesTheSameBytesForAnyThreads();
    void oneRunIsTheOneThatOthersAreHeldAgainst();
    void whatCannotBeComparedIsSaid();
    void slicesOfARunSumUpToIt();
    void slicesByAFigureThatNoRunHasAreRefused();
    void namesOfFiguresMayBeInCapitals();
    void wrongWordsAreRefused();

private:
    QString run(const QString& name) const { return m_folder.filePath(name); }
    BatchCall compare(const QStringList& runs, const QString& options) const
    {
        QStringList call = {QStringLiteral("compare")};
        for (const QString& one : runs)
            call << run(one);
        return callProgram(call + options.split(u' ', Qt::SkipEmptyParts));
    }
    bool train(const char* preset, const QString& name, const char* more) const
    {
        const QString words = QStringLiteral("train --sample --preset %1 %2 --out")
                                  .arg(QLatin1String(preset), QLatin1String(more));
        return callProgram(words.split(u' ', Qt::SkipEmptyParts) << run(name)).exit == 0;
    }

    QTemporaryDir m_folder;
};

void TestCompareBatch::initTestCase()
{
    QVERIFY(train("mean", QStringLiteral("mean"), ""));
    QVERIFY(train("bias", QStringLiteral("bias"), ""));
    QVERIFY(train("popularity", QStringLiteral("popular"), ""));
    QVERIFY(train("bias", QStringLiteral("other"), "--seed 9"));
}

void TestCompareBatch::theTestSaysWhichRunIsBetter()
{
    const QStringList runs = {QStringLiteral("mean"), QStringLiteral("bias")};
    const BatchCall call = compare(runs, QStringLiteral("--test --json"));
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonValue test = call.json()[QStringLiteral("test")];
    QCOMPARE(text(test, "metric"), QStringLiteral("rmse"));
    const QJsonArray pairs = at(test, "differences");
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(text(pairs[0], "first"), QStringLiteral("bias"));
    const QJsonArray shown = call.json()[QStringLiteral("runs")].toArray();
    QVERIFY(std::abs(number(pairs[0], "first_value") - number(shown[1], "rmse")) < 1e-6);
    QVERIFY(std::abs(number(pairs[0], "second_value") - number(shown[0], "rmse")) < 1e-6);
    QVERIFY(number(pairs[0], "difference") < 0);
    QVERIFY(number(pairs[0], "difference_low") < number(pairs[0], "difference"));
    QVERIFY(number(pairs[0], "p") < 0.001);
    const BatchCall words = compare(runs, QStringLiteral("--test"));
    QVERIFY2(words.out.contains("bias is better than mean: RMSE -0."), words.out.constData());
    QVERIFY(!words.out.contains("after correction")); // there is nothing to correct
}

void TestCompareBatch::theSameCallGivesTheSameBytesForAnyThreads()
{
    const QStringList runs = {QStringLiteral("mean"), QStringLiteral("bias"), QStringLiteral("popular")};
    const BatchCall one = compare(runs, QStringLiteral("--test --slices all --json --threads 1"));
    const BatchCall three = compare(runs, QStringLiteral("--test --slices all --json --threads 3"));
    QCOMPARE(one.exit, 0);
    QCOMPARE(one.out, three.out);
    QCOMPARE(text(one.json()[QStringLiteral("test")], "metric"), QStringLiteral("ndcg@10"));
}

void TestCompareBatch::oneRunIsTheOneThatOthersAreHeldAgainst()
{
    const QStringList runs = {QStringLiteral("mean"), QStringLiteral("bias"), QStringLiteral("popular")};
    const BatchCall call = compare(runs, QStringLiteral("--test --json --metric recall@10 --against ") +
                                             run(QStringLiteral("popular")));
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonArray pairs = at(call.json()[QStringLiteral("test")], "differences");
    QCOMPARE(pairs.size(), 2);
    for (const QJsonValue pair : pairs)
        QVERIFY(text(pair, "first") == QStringLiteral("popularity") ||
                text(pair, "second") == QStringLiteral("popularity"));
    QCOMPARE(compare(runs, QStringLiteral("--test --against nobody")).exit, 2);
}

void TestCompareBatch::whatCannotBeComparedIsSaid()
{
    const QStringList runs = {QStringLiteral("bias"), QStringLiteral("other"), QStringLiteral("popular")};
    const BatchCall call = compare(runs, QStringLiteral("--test --metric rmse"));
    QVERIFY2(call.exit == 0, call.err.constData());
    QVERIFY2(call.out.contains("not compared: other ratings were held out"), call.out.constData());
    QVERIFY(call.out.contains("not compared: one of them predicts no ratings"));
}

void TestCompareBatch::slicesOfARunSumUpToIt()
{
    const BatchCall call = compare({QStringLiteral("bias"), QStringLiteral("popular")},
                                   QStringLiteral("--slices genre --json --metric rmse"));
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonArray all = call.json()[QStringLiteral("slices")].toArray();
    QCOMPARE(all.size(), 1); // the other predicts no ratings, which is said
    QVERIFY(call.err.contains("predicts no ratings"));
    double squares = 0;
    double count = 0;
    for (const QJsonValue one : at(all[0], "slices")) {
        squares += number(one, "count") * std::pow(number(one, "value"), 2);
        count += number(one, "count");
    }
    QCOMPARE(count, 30000.0);
    const QJsonArray shown = call.json()[QStringLiteral("runs")].toArray();
    QVERIFY(std::abs(std::sqrt(squares / count) - number(shown[0], "rmse")) < 1e-6);
}

void TestCompareBatch::slicesByAFigureThatNoRunHasAreRefused()
{
    const BatchCall none = compare({QStringLiteral("popular")}, QStringLiteral("--slices all --metric rmse"));
    QCOMPARE(none.exit, 2);
    QVERIFY2(none.err.contains("popular") && none.err.contains("rmse"), none.err.constData());
    QVERIFY(none.err.contains("ndcg@10"));
    const BatchCall one = compare({QStringLiteral("popular"), QStringLiteral("bias")},
                                  QStringLiteral("--slices activity --metric rmse"));
    QVERIFY2(one.exit == 0 && one.err.contains("popular"), one.err.constData()); // the other has it
}

void TestCompareBatch::namesOfFiguresMayBeInCapitals()
{
    const QStringList runs = {QStringLiteral("bias")};
    const BatchCall small = compare(runs, QStringLiteral("--slices activity --metric ndcg@10 --json"));
    const BatchCall capitals = compare(runs, QStringLiteral("--slices activity --metric NDCG@10 --json"));
    QVERIFY2(capitals.exit == 0, capitals.err.constData());
    QCOMPARE(capitals.out, small.out);
    QCOMPARE(compare(runs, QStringLiteral("--slices ACTIVITY --metric RMSE")).exit, 0);
}

void TestCompareBatch::wrongWordsAreRefused()
{
    const BatchCall call =
        compare({QStringLiteral("bias")}, QStringLiteral("--slices all --metric coverage"));
    QCOMPARE(call.exit, 2);
    QVERIFY2(call.err.contains("ndcg@10"), call.err.constData());
    QCOMPARE(compare({QStringLiteral("bias")}, QStringLiteral("--slices shoe")).exit, 2);
    QCOMPARE(compare({QStringLiteral("bias")}, QStringLiteral("--against x")).exit, 2); // without --test
    const BatchCall idle = compare({QStringLiteral("bias")}, QStringLiteral("--metric rmse"));
    QVERIFY(idle.exit == 2 && idle.err.contains("--slices"));
    const BatchCall alone = compare({QStringLiteral("bias")}, QStringLiteral("--test"));
    QCOMPARE(alone.exit, 2);
    QVERIFY2(alone.err.contains("compares two runs or more"), alone.err.constData());
}

QTEST_GUILESS_MAIN(TestCompareBatch)
#include "tst_compare_batch.moc"
