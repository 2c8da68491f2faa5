// SPDX-License-Identifier: GPL-3.0-or-later
// Book arithmetic: the books nearest to A - B + C.
#include "app/pages/map/map_drawer.h"
#include "app/pages/map/map_page_p.h"
#include "engine/projection/axes/custom_axes.h"
#include "widgets/look/text.h"
#include "widgets/words/unlearned_words.h"

#include <QLocale>

namespace shelf {

namespace {

QVector<SumPanel::Row> nearestToSum(const MapSource& source, const std::vector<SumPanel::Term>& terms,
                                    int count, Metric metric)
{
    const MatrixView rows = source.rows();
    std::vector<std::int32_t> plus, minus;
    const auto leftOut = source.leftOut();
    std::vector<std::uint8_t> skip(leftOut.begin(), leftOut.end());
    skip.resize(rows.rows, 0);
    for (const SumPanel::Term& term : terms) {
        if (term.book < 0 || static_cast<std::size_t>(term.book) >= rows.rows)
            return {};
        (term.minus ? minus : plus).push_back(term.book);
        skip[static_cast<std::size_t>(term.book)] = 1;
    }
    QVector<SumPanel::Row> result;
    const std::vector<float> sum = bookArithmetic(rows, plus, minus, metric);
    for (const Neighbor& near : nearestToVector(rows, sum, count, metric, skip))
        result << SumPanel::Row{near.row,
                                shownText(source.data->books.label(static_cast<std::size_t>(near.row))),
                                distanceOf(sum, rows.row(static_cast<std::size_t>(near.row)), metric)};
    return result;
}

} // namespace

void MapPage::Private::updateSum()
{
    const DatasetPtr data = session.dataset();
    const int selected = session.selectedBook();
    const auto title = [&](int book) {
        return data && book >= 0 && static_cast<std::size_t>(book) < data->bookCount()
                   ? shownText(data->books.label(static_cast<std::size_t>(book)))
                   : QString();
    };
    drawer->sum()->setSelected(title(selected));
    QStringList titles;
    for (const SumPanel::Term& term : terms)
        titles << title(term.book);
    drawer->sum()->setTerms(terms, titles);
    const MapSource source = first->source();
    QStringList unlearned;
    for (std::size_t i = 0; i < terms.size(); ++i)
        if (source.isLeftOut(terms[i].book))
            unlearned << tr("%1: %2, so it cannot be added.")
                             .arg(titles[static_cast<qsizetype>(i)], unlearnedWords(source.isGiven()));
    drawer->sum()->setProblem(unlearned.join(QLatin1Char('\n')));
    if (terms.empty() || source.empty() || !unlearned.isEmpty()) {
        drawer->sum()->setResult({}, session.nearestChoice().metric);
        return;
    }
    Jobs::Options options;
    options.slot = &sumSlot;
    options.quiet = true;
    jobs.start<QVector<SumPanel::Row>>(
        options, q,
        [source, sum = terms, choice = session.nearestChoice()](JobControl&) {
            return nearestToSum(source, sum, choice.count, choice.metric);
        },
        [this, identity = source.identity(),
         measured = session.nearestChoice().metric](const QVector<SumPanel::Row>& rows) {
            if (identity == first->source().identity() && !terms.empty())
                drawer->sum()->setResult(rows, measured);
        });
}

void MapPage::Private::connectSum()
{
    connect(drawer->sum(), &SumPanel::termWanted, q, [this](bool minus) {
        if (const int book = session.selectedBook(); book >= 0)
            terms.push_back({book, minus});
        updateSum();
    });
    connect(drawer->sum(), &SumPanel::removeWanted, q, [this](int term) {
        if (term >= 0 && static_cast<std::size_t>(term) < terms.size())
            terms.erase(terms.begin() + term);
        updateSum();
    });
    connect(drawer->sum(), &SumPanel::clearWanted, q, [this] {
        terms.clear();
        updateSum();
    });
    connect(drawer->sum(), &SumPanel::bookChosen, q, [this](int book) { session.selectBook(book); });
    connect(drawer->sum(), &SumPanel::selectWanted, q,
            [this] { mark(drawer->sum()->books(), SetChange::replace); });
}

} // namespace shelf
