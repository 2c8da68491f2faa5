// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"
#include "app/session/nearest_finder.h"
#include "app/session/session.h"
#include "app/window/book_pane.h"
#include "engine/base/random.h"
#include "engine/models/given/given_vectors.h"
#include "tests/app/pages/map/map_page_bench.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace shelf;

namespace {

/// By cosine in double, from the definition: the books from the nearest on.
std::vector<int> nearestByHand(const MatrixView& rows, int book, std::size_t count)
{
    const auto cosine = [&](std::size_t a, std::size_t b) {
        double dot = 0, aa = 0, bb = 0;
        for (std::size_t d = 0; d < rows.cols; ++d) {
            const double x = static_cast<double>(rows.row(a)[d]);
            const double y = static_cast<double>(rows.row(b)[d]);
            dot += x * y;
            aa += x * x;
            bb += y * y;
        }
        return dot / std::sqrt(aa * bb);
    };
    std::vector<int> order;
    for (int other = 0; other < static_cast<int>(rows.rows); ++other)
        if (other != book)
            order.push_back(other);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return cosine(static_cast<std::size_t>(book), static_cast<std::size_t>(a)) >
               cosine(static_cast<std::size_t>(book), static_cast<std::size_t>(b));
    });
    order.resize(count);
    return order;
}

std::vector<int> booksOf(const std::vector<Neighbor>& neighbors)
{
    std::vector<int> books;
    for (const Neighbor& neighbor : neighbors)
        books.push_back(neighbor.row);
    return books;
}

} // namespace

class NearestFinderTest : public MapPageBench {
    Q_OBJECT
private slots:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void oneClickFindsTheNearestBooksOnceForMapAndPanel()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        BookPane pane(*session, *jobs);
        auto* table = pane.findChild<QTableView*>(QStringLiteral("nearestBooks"));
        QVERIFY(table);
        QSignalSpy found(session.get(), &Session::nearestBooksChanged);
        session->selectBook(7);
        QTRY_COMPARE(table->model()->rowCount(), 10);
        QCOMPARE(found.count(), 1);

        const std::vector<int> expected = nearestByHand(session->current()->model->bookEmbedding(), 7, 10);
        QVERIFY(session->nearestBooks());
        QCOMPARE(booksOf(session->nearestBooks()->books), expected);
        QCOMPARE(booksOf(view()->content().neighbors), expected);
        for (int row = 0; row < 10; ++row)
            QCOMPARE(table->model()->index(row, 1).data().toString().toStdString(),
                     session->dataset()->books.label(static_cast<std::size_t>(expected[row])));
    }

    void anotherChoiceIsShownEverywhere()
    {
        open("factorization");
        QTRY_VERIFY(mapShown());
        BookPane pane(*session, *jobs);
        session->selectBook(7);
        QSignalSpy found(session.get(), &Session::nearestBooksChanged);
        session->chooseNearest({Metric::cosine, 4});
        QTRY_COMPARE(view()->content().neighbors.size(), std::size_t(4));
        QCOMPARE(pane.findChild<QTableView*>(QStringLiteral("nearestBooks"))->model()->rowCount(), 4);
        QCOMPARE(found.count(), 1);
        session->chooseNearest({Metric::cosine, 4}); // the same: nothing is asked
        QCOMPARE(found.count(), 1);
    }

    void whatIsAskedAnewIsNeverAnsweredByTheOldAnswer()
    {
        open("factorization");
        session->selectBook(3);
        QTRY_VERIFY(session->nearestBooks());
        const NearestBooks old = *session->nearestBooks();
        finder.reset(); // nobody finds
        session->selectBook(4);
        QVERIFY(!session->nearestBooks());
        session->setNearestBooks(old); // comes late
        QVERIFY(!session->nearestBooks());
        session->selectBook(3);
        QVERIFY(session->nearestBooks());
        session->chooseNearest({Metric::dot, 10});
        QVERIFY(!session->nearestBooks());
        session->setDataset(library());
        QVERIFY(!session->nearestBooks());
    }

    void manyNumbersAreMadeReadyAsideAndAnswerTheNextClickAtOnce()
    {
        constexpr std::size_t kDimensions = 10'000;
        const auto values = std::make_shared<std::vector<float>>(library()->bookCount() * kDimensions);
        Random random(3);
        for (float& value : *values)
            value = random.uniform(-1.0F, 1.0F);
        const MatrixView vectors{values->data(), library()->bookCount(), kDimensions, kDimensions};
        auto run = std::make_shared<Run>();
        run->name = "large";
        run->data = library();
        run->settings.kind = &kGivenKind;
        run->model = std::make_shared<const GivenVectors>(vectors, values);
        closePage();
        Session desk;
        Jobs work;
        const NearestFinder answers(desk, work);
        desk.setDataset(library());
        RunEntry entry;
        entry.run = run;
        desk.selectRun(desk.addRun(entry));
        desk.selectBook(3);
        QVERIFY(!desk.nearestBooks());
        QTRY_VERIFY(desk.nearestBooks());
        QCOMPARE(booksOf(desk.nearestBooks()->books), nearestByHand(vectors, 3, 10));
        desk.selectBook(4);
        QVERIFY(desk.nearestBooks());
        QCOMPARE(booksOf(desk.nearestBooks()->books), nearestByHand(vectors, 4, 10));
    }
};

QTEST_MAIN(NearestFinderTest)
#include "tst_nearest_finder.moc"
