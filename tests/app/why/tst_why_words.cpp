// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/why/why_desk.h"
#include "app/why/why_words.h"
#include "tests/english_texts.h"
#include "tests/small_run.h"

#include <QSignalSpy>
#include <QTest>

using namespace shelf;

class TestWhyWords : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installEnglish(); }

    void allThatIsKnownIsSaidAndWhatIsNotKnownToo()
    {
        // Readers 1 and 3 of the small run rated... books 0 and 1: reader 1 gave 5 and 3.5.
        const Run run = smallRun();
        const WhyNeighbors why = whyNeighbors(run, termsOf(run.data->books), 0, 1, Metric::cosine);
        const QString text = whyWords(why, run).plainText();
        QVERIFY2(text.contains(QStringLiteral("1 reader of both, 2 of the first and 2 of the second")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("They gave 5.00 and 3.50 in the mean, 1.50 apart; 0 %")));
        QVERIFY(text.contains(QStringLiteral("Too few for a correlation")));
        QVERIFY(text.contains(QStringLiteral("Nothing that the catalogue knows of")));
        QVERIFY(text.contains(QStringLiteral("no vectors of books")));
    }

    void thePartsOfTheModelSumToWhatIsSaid()
    {
        const std::vector<float> values{1, 2, 0.5f, -1, 2, 1, 1, 1, 3, 0, 1, 0};
        WhyNeighbors why;
        why.first = 0;
        why.second = 1;
        why.nearness = nearnessOf({values.data(), 3, 4, 4}, 0, 1, Metric::dot);
        const Run run = smallRun();
        const WhyWords words = whyWords(why, run);
        const WhyWords::Section& model = words.sections.last();
        QVERIFY2(model.text.contains(QStringLiteral("A product of 3.500, the sum over 4 dimensions")),
                 qPrintable(model.text));
        double sum = 0;
        for (const WhyWords::Part& part : model.parts)
            sum += part.value.toDouble();
        QCOMPARE(sum, 3.5); // 2 + 2 + 0.5 - 1
        QCOMPARE(model.parts.first().name, QStringLiteral("Dimension 1"));
    }

    void onlyTheSameYearIsInCommon()
    {
        const Run run = smallRun();
        WhyNeighbors why;
        why.first = 0;
        why.second = 1;
        why.firstYear = 2018;
        why.secondYear = 2012;
        QString text = whyWords(why, run).plainText();
        QVERIFY(!text.contains(QStringLiteral("2018")) && !text.contains(QStringLiteral("2012")));
        QVERIFY(text.contains(QStringLiteral("Nothing that the catalogue knows of")));
        why.secondYear = 2018;
        text = whyWords(why, run).plainText();
        QVERIFY(text.contains(QStringLiteral("Both of 2018")));
        QVERIFY(!text.contains(QStringLiteral("Nothing that the catalogue knows of")));
    }

    void theNewestQuestionIsAnswered()
    {
        Session session;
        Jobs jobs;
        WhyDesk desk(jobs);
        const RunPtr run = std::make_shared<const Run>(smallRun());
        std::vector<int> answered;
        connect(&desk, &WhyDesk::found, this,
                [&](const WhyNeighbors& why, const RunPtr&) { answered.push_back(why.second); });
        desk.ask(run, 0, 1, Metric::cosine);
        desk.ask(run, 0, 2, Metric::cosine);
        QTRY_COMPARE(answered, std::vector<int>{2});
        desk.ask(run, 0, 3, Metric::cosine);
        desk.cancel();
        desk.ask(run, 0, 1, Metric::cosine);
        QTRY_COMPARE(answered, (std::vector<int>{2, 1}));
    }

    void onePointedBookIsSharedByAll()
    {
        Session session;
        PointedBook& one = PointedBook::of(session);
        QSignalSpy changed(&one, &PointedBook::changed);
        PointedBook::of(session).point(3);
        PointedBook::of(session).point(3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(one.book(), 3);
    }
};

QTEST_GUILESS_MAIN(TestWhyWords)
#include "tst_why_words.moc"
