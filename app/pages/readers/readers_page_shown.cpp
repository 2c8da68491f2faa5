// SPDX-License-Identifier: GPL-3.0-or-later
// The reader who is shown, and what is recommended.
#include "app/pages/readers/rated_panel.h"
#include "app/pages/readers/rating_steps.h"
#include "app/pages/readers/reader_taste.h"
#include "app/pages/readers/reader_words.h"
#include "app/pages/readers/readers_list.h"
#include "app/pages/readers/readers_page.h"
#include "app/pages/readers/recommended_panel.h"
#include "app/pages/readers/side_by_side/side_by_side_panel.h"
#include "app/pages/shared/undo_bar.h"
#include "app/session/kept_settings.h"
#include "engine/titles/authors.h"
#include "widgets/look/elided_label.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/readers/book_filter_bar.h"
#include "widgets/readers/feature_form.h"
#include "widgets/readers/list_rules_bar.h"
#include "widgets/readers/taste_bars.h"
#include "widgets/readers/together_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace shelf {

const AskedReader& ReadersPage::shown() const
{
    return m_recommending->reader();
}

void ReadersPage::showDataset()
{
    const DatasetPtr dataset = m_session.dataset();
    m_recommending->forget();
    m_notice->dismiss();
    m_removed->dismiss();
    showNobody();
    m_pages->setCurrentIndex(!dataset || isRated(dataset) ? 0 : 1);
    if (!dataset)
        return;
    m_rated->setScale(dataset->scale);
    m_filters->setChoices({});
    m_jobs.start<FilterChoices>(
        {.title = tr("Reading the catalogue"), .slot = &m_choices, .quiet = true}, this,
        [dataset](JobControl&) { return filterChoices(dataset->books); },
        [this, dataset](const FilterChoices& choices) {
            if (m_session.dataset() == dataset)
                m_filters->setChoices(choices);
        });
}

void ReadersPage::showNobody()
{
    m_recommending->setReader({});
    tellOwnReader();
    offerLibrary();
    m_list->markOwn({});
    m_stack->setCurrentIndex(kNobodyPlace);
    m_rated->setBooks(nullptr, {}, false);
    m_recommended->showNoRun();
    m_sides->forget();
}

void ReadersPage::showSelectedReader()
{
    const int user = m_session.selectedReader();
    if (user >= 0)
        showUser(user);
    else if (shown().kind == AskedReader::Kind::user)
        showNobody();
}

void ReadersPage::showUser(int user)
{
    const DatasetPtr dataset = m_session.dataset();
    if (!dataset || static_cast<std::size_t>(user) >= m_list->summaries().size())
        return; // they are still being counted
    const AskedReader reader{.kind = AskedReader::Kind::user, .user = user};
    const bool another = shown() != reader;
    m_recommending->setReader(reader);
    offerLibrary();
    m_left->setCurrentIndex(0);
    m_list->markOwn({});
    m_list->markUser(user);
    m_recommended->setRatable(false, *dataset);
    if (another)
        beginReader();
    m_stack->setCurrentIndex(kReaderPlace);
    showFacts();
    m_recommending->lookUp();
    recommendBooks();
}

void ReadersPage::showOwn(const QString& key)
{
    const DatasetPtr dataset = m_session.dataset();
    if (!dataset || !m_own->find(key) || shown().own == key)
        return;
    m_recommending->setReader({.kind = AskedReader::Kind::own, .own = key});
    offerLibrary();
    m_left->setCurrentIndex(0);
    m_session.selectReader(-1);
    m_list->markUser(-1);
    m_list->markOwn(key);
    m_recommended->setRatable(true, *dataset);
    beginReader();
    m_stack->setCurrentIndex(kReaderPlace);
    m_rated->setBooks(dataset, {}, false);
    m_recommending->lookUp();
}

void ReadersPage::showRated(const std::vector<RatedBook>& rated, int missing)
{
    const DatasetPtr dataset = m_session.dataset();
    const bool own = shown().kind == AskedReader::Kind::own;
    m_rated->setBooks(dataset, rated, own);
    m_ratingSteps->follow(own ? shown().own : QString());
    offerLibrary();
    if (!own) {
        m_taste->setEntries(tasteOf(*dataset, rated));
        m_rated->markBook(m_session.selectedBook());
        return;
    }
    tellOwnReader();
    if (missing > 0)
        m_notice->tell(ReaderWords::missing(missing));
    showFacts();
    recommendBooks();
}

void ReadersPage::showFeatures()
{
    const DatasetPtr dataset = m_session.dataset();
    m_recommending->setReader({.kind = AskedReader::Kind::features});
    tellOwnReader();
    offerLibrary();
    m_session.selectReader(-1);
    m_list->markUser(-1);
    m_list->markOwn({});
    m_recommended->setRatable(false, *dataset);
    m_rated->setBooks(dataset, {}, false);
    m_taste->setEntries({});
    beginReader();
    m_stack->setCurrentIndex(kReaderPlace);
    m_left->setCurrentIndex(1);
    showFacts();
    recommendBooks();
}

/// Another reader than the one before: lists open at the top, and the second reader was for that one.
void ReadersPage::beginReader()
{
    m_notice->dismiss();
    m_rated->expectAnotherReader();
    m_recommended->expectAnotherReader();
    m_together->setReader({}, m_together->rule());
    m_together->setUnknown(false);
}

/// A model that learns from attributes answers for somebody of whom nothing else is known.
void ReadersPage::offerFeatures()
{
    const RunPtr run = m_session.current();
    const auto inputs = run && run->model ? run->model->featureInputs() : std::vector<FeatureInput>();
    const auto values = m_features->values();
    m_features->setInputs(inputs);
    m_features->setValues(values);
    m_list->offerFeatures(!inputs.empty());
    if (inputs.empty() && shown().kind == AskedReader::Kind::features)
        showNobody();
}

void ReadersPage::showFacts()
{
    const DatasetPtr dataset = m_session.dataset();
    m_onMap->setVisible(shown().kind == AskedReader::Kind::user || shown().kind == AskedReader::Kind::own);
    ReaderWords::Head head;
    if (shown().kind == AskedReader::Kind::user) {
        const auto user = static_cast<std::size_t>(shown().user);
        head = ReaderWords::ofUser(*dataset, shown().user, m_list->summaries()[user]);
    } else if (shown().kind == AskedReader::Kind::features) {
        head = ReaderWords::byFeatures();
    } else if (const OwnReader* reader = m_own->find(shown().own)) {
        const std::vector<RatedBook>& rated = m_rated->books();
        head = ReaderWords::ofOwn(*reader, m_recommending->ownBooks(), static_cast<int>(rated.size()),
                                  dataset->onlyTaken);
        m_taste->setEntries(tasteOf(*dataset, rated));
    }
    m_head = head.name;
    showName();
    m_facts->setText(head.facts);
}

void ReadersPage::recommendBooks()
{
    showFilterCount();
    m_second.clear();
    showName();
    m_sides->ask(wishes());
    const QString second = m_together->reader();
    const auto question = m_recommending->ask(wishes());
    if (!question) {
        if (m_recommending->isReady())
            m_recommended->showNoRun(isGiven(m_session.current()));
        return;
    }
    m_together->setUnknown(!second.isEmpty() && !question->second);
    m_second = question->second ? second : QString();
    showName();
    if (m_rated->showsSimilar())
        m_recommending->findSimilar();
}

void ReadersPage::showRecommended(const Recommending::Answer& answer)
{
    if (!answer.books)
        return m_recommended->showRefusal(answer.books.error());
    const ReaderWords::ListWords words = ReaderWords::ofList(answer);
    if (words.nothing.isEmpty())
        m_recommended->showBooks(answer.question->run->data, *answer.books, words.scores, words.note);
    else
        m_recommended->showNothingLeft(words.nothing);
    m_recommended->markBook(m_session.selectedBook());
}

/// The other pages show one's own reader as they show those of the data.
void ReadersPage::tellOwnReader()
{
    const OwnReader* reader = m_own->find(shown().own);
    if (shown().kind != AskedReader::Kind::own || !reader || !m_recommending->isReady())
        return m_session.setOwnReader(nullptr);
    const MatchedReader& books = m_recommending->ownBooks();
    m_session.setOwnReader(std::make_shared<const OwnReading>(
        OwnReading{reader->name, {.rated = books.rated, .read = books.read}}));
}

/// The person has changed what one's own reader rated.
void ReadersPage::takeRated()
{
    m_ratingSteps->take(m_session.dataset());
    m_recommending->setRated(m_rated->books());
    tellOwnReader();
    recommendBooks();
}

void ReadersPage::tellRemoved(const std::vector<RatedBook>& books)
{
    const int step = m_ratingSteps->count() + 1; // which comes by changed()
    const auto first = static_cast<std::size_t>(books.front().book);
    const QString words =
        books.size() > 1
            ? tr("%Ln book(s) are taken off the list.", nullptr, static_cast<int>(books.size()))
            : tr("“%1” is taken off the list.").arg(shownText(m_session.dataset()->books.label(first)));
    m_notice->offer(words, [this, reader = shown(), books, step] {
        if (shown() != reader)
            return;
        if (m_ratingSteps->count() == step) // one step back, and no further one
            return m_ratingSteps->undo();
        for (const RatedBook& one : books)
            m_rated->rate(one.book, one.rating);
        takeRated();
    });
}

} // namespace shelf
