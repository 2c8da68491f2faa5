// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guide.h"

#include "app/guide/next_step.h"
#include "widgets/guide/guide_card.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

/// Where the tour was left.
const SettingKey<int> kLeftAt{"guide/tourStep", 0};

} // namespace

Guide::Guide(Session& session, Settings& settings, const QStringList& pages, QWidget* window)
    : QObject(window),
      m_session(session),
      m_settings(settings),
      m_window(window),
      m_next(new NextStep(session, settings, this)),
      m_card(new GuideCard(window))
{
    m_tour.setPageNames(pages);
    connect(&m_tour, &Tour::changed, this, &Guide::showStep);
    connect(&m_tour, &Tour::ended, this, [this] {
        m_card->hide();
        m_next->setGuided(false);
        m_settings.set(kLeftAt, m_tour.isLast() ? 0 : m_tour.number() - 1);
        emit said(m_tour.isLast() ? tr("The tour can be taken again: Guided tour, under Help")
                                  : tr("The tour goes on here when you want: Guided tour, under Help"));
    });
    connect(m_card, &GuideCard::nextWanted, this, [this] {
        if (m_saysNext)
            return go(0);
        m_tour.isRunning() ? m_tour.next() : startTour();
    });
    connect(m_card, &GuideCard::otherWanted, this, [this] { m_saysNext ? go(1) : m_tour.back(); });
    connect(m_card, &GuideCard::endWanted, this, [this] {
        if (!m_tour.isRunning())
            m_card->hide(); // the offer, or what is next
        m_saysNext = false;
        m_tour.end();
    });

    for (const auto signal : {&Session::runAdded, &Session::runChanged, &Session::runRemoved})
        connect(&session, signal, this, &Guide::update);
    connect(&session, &Session::bookSelected, this, [this] {
        ++m_bookChanges;
        update();
    });
    for (const auto signal :
         {&Session::datasetChanged, &Session::currentRunChanged, &Session::ownReaderChanged})
        connect(&session, signal, this, &Guide::update);
    connect(&session, &Session::readerSelected, this, &Guide::update);

    connect(m_next, &NextStep::wanted, this, &Guide::showNextStep);
    connect(m_next, &NextStep::past, this, [this] {
        if (std::exchange(m_saysNext, false))
            m_card->hide();
    });
}

void Guide::startTour()
{
    m_settings.set(keys::tourOffered, true);
    m_saysNext = false;
    m_next->setGuided(true);
    m_tour.update(facts());
    m_tour.start(m_settings.get(kLeftAt));
}

void Guide::offerTour()
{
    if (m_settings.get(keys::tourOffered))
        return;
    m_settings.set(keys::tourOffered, true);
    m_card->pointAt(nullptr);
    m_card->display(
        {.title = tr("New here?"),
         .text = tr("A tour of three minutes: train a model, walk its map, see what it recommends. You do "
                    "it yourself, and can leave at any time."),
         .next = tr("&Take the tour"),
         .end = tr("&Not now")});
}

void Guide::follow(PageId page)
{
    m_page = page;
    m_next->follow(page);
    update();
}

TourFacts Guide::facts() const
{
    const auto& runs = m_session.runs();
    return {.page = m_page,
            .hasBook = m_session.selectedBook() >= 0,
            .isTraining =
                std::any_of(runs.begin(), runs.end(), [](const RunEntry& run) { return run.running; }),
            .isTrained = m_session.current() != nullptr,
            .hasReader = m_session.selectedReader() >= 0 || m_session.ownReader() != nullptr,
            .bookChanges = m_bookChanges};
}

void Guide::update()
{
    if (m_tour.isRunning())
        m_tour.update(facts());
}

void Guide::showStep()
{
    const QLocale locale;
    m_card->pointAt(targetOfStep());
    m_card->display(
        {.place = tr("%1 of %2").arg(locale.toString(m_tour.number()), locale.toString(Tour::count())),
         .title = m_tour.title(),
         .text = m_tour.text(),
         .next = m_tour.nextText(),
         .end = tr("&End tour"),
         .other = m_tour.isFirst() ? QString() : tr("&Back"),
         .isNextMeant = !m_tour.isWaiting() && !m_tour.isElsewhere()});
}

QWidget* Guide::targetOfStep() const
{
    const QString name = m_tour.isElsewhere()
                             ? QStringLiteral("page%1").arg(static_cast<int>(m_tour.step().page) + 1)
                             : QLatin1String(m_tour.step().target);
    return m_window->findChild<QWidget*>(name);
}

/// In the corner, where it hides nothing that is used after a training.
void Guide::showNextStep()
{
    m_saysNext = true;
    const QList<NextStep::Way> ways = m_next->ways();
    m_card->pointAt(nullptr);
    m_card->display({.title = tr("What is next?"),
                     .text = m_next->text(),
                     .next = ways[0].text,
                     .end = tr("&Dismiss"),
                     .other = ways[1].text});
}

void Guide::go(int way)
{
    emit pageWanted(m_next->ways()[way].page); // which hides the card
}

} // namespace shelf
