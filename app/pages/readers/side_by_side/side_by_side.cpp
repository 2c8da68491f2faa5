// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/side_by_side/side_by_side.h"

#include "app/pages/readers/side_by_side/blend_desk.h"
#include "app/pages/readers/side_by_side/run_choice.h"

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

ScoreWords scoresOf(const Recommending::Question& question)
{
    return question.second                                               ? ScoreWords::joint
           : question.run->model->scoreKind() == ScoreKind::preference ? ScoreWords::preference
                                                                         : ScoreWords::rating;
}

bool isHeldOutOf(const Recommender& recommender, const Somebody& somebody)
{
    if (somebody.user < 0 || recommender.isUnlearnedReader(somebody.user))
        return false;
    const auto rated = recommender.ratedBooks(somebody.user);
    return std::any_of(rated.begin(), rated.end(), [](const RatedBook& one) { return one.heldOut; });
}

} // namespace

std::vector<std::int32_t> SideBySide::List::ids() const
{
    std::vector<std::int32_t> ids;
    if (books)
        for (const Recommendation& one : *books)
            ids.push_back(one.book);
    return ids;
}

int SideBySide::List::hits() const
{
    return books ? static_cast<int>(std::count_if(books->begin(), books->end(),
                                                  [](const Recommendation& one) { return one.hit; }))
                 : 0;
}

SideBySide::SideBySide(Session& session, Jobs& jobs, const Recommending& recommending, const RunChoice& choice,
                       const BlendDesk& blend, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_jobs(jobs),
      m_recommending(recommending),
      m_choice(choice),
      m_blend(blend),
      m_turn(std::make_shared<const int>(0))
{
    connect(&choice, &RunChoice::changed, this, [this] {
        askRuns();
        askBlend();
    });
    connect(&blend, &BlendDesk::changed, this, &SideBySide::askBlend);
}

void SideBySide::setOn(bool on)
{
    if (std::exchange(m_on, on) == on || !on)
        return;
    askRuns();
    askBlend();
}

void SideBySide::ask(const Recommending::Wishes& wishes)
{
    m_wishes = wishes;
    m_turn = std::make_shared<const int>(0);
    askRuns();
    askBlend();
}

void SideBySide::forget()
{
    m_wishes.reset();
    m_turn = std::make_shared<const int>(0);
    m_known.clear();
    m_lists.clear();
    m_blended.reset();
    m_data = nullptr;
    emit found();
}

bool SideBySide::isAskable() const
{
    return m_on && m_wishes && m_recommending.isReady() && m_choice.isEnough();
}

void SideBySide::askRuns()
{
    if (!isAskable())
        return;
    struct Asked {
        Recommending::Question question;
        List list;
        std::shared_ptr<const Recommender> known;
    };
    std::vector<Asked> asked;
    for (const int number : m_choice.shown()) {
        const RunEntry& entry = *m_session.findRun(number);
        Asked one{m_recommending.questionTo(entry.run, *m_wishes), {.number = number}, nullptr};
        one.question.parameters.reasons = 0;
        one.list.name = entry.name;
        one.list.color = entry.color;
        one.list.scores = scoresOf(one.question);
        for (const Known& known : m_known)
            if (known.run == entry.run)
                one.known = known.recommender;
        asked.push_back(std::move(one));
    }
    m_jobs.start<Found>(
        {.title = tr("Choosing books by several runs"), .slot = &m_listing, .quiet = true}, this,
        [asked = std::move(asked)](JobControl& control) {
            Found found;
            for (const Asked& one : asked) {
                if (control.stopRequested())
                    break;
                Recommending::Chosen chosen = Recommending::choose(one.question, one.known);
                List list = one.list;
                list.books = std::move(chosen.books);
                const std::int32_t user = one.question.somebody.user;
                list.unlearned = chosen.recommender->isUnlearnedReader(user);
                found.canHit = found.canHit || isHeldOutOf(*chosen.recommender, one.question.somebody);
                found.known.push_back({one.question.run, std::move(chosen.recommender)});
                found.lists.push_back(std::move(list));
            }
            return found;
        },
        [this, turn = m_turn, data = m_session.dataset()](Found found) {
            if (m_session.dataset() != data)
                return;
            m_known = std::move(found.known);
            if (m_turn != turn)
                return;
            m_data = data;
            m_lists = std::move(found.lists);
            m_canHit = found.canHit;
            emit this->found();
        });
}

void SideBySide::askBlend()
{
    const bool wanted = isAskable() && m_blend.isOn();
    if (!wanted || !m_blend.isWeighed()) {
        if (std::exchange(m_blended, std::nullopt))
            emit found();
        return;
    }
    const auto parts = m_blend.parts();
    Recommending::Question question = m_recommending.questionTo(parts.front().run, *m_wishes);
    question.parameters.reasons = 0;
    m_jobs.start<List>(
        {.title = tr("Choosing books by a blend"), .slot = &m_blending, .quiet = true}, this,
        [question, parts, rule = m_blend.rule()](JobControl&) {
            List list{.scores = question.second ? ScoreWords::joint : ScoreWords::preference, .rule = rule};
            auto run = blendRuns(parts, rule);
            if (!run) {
                list.books = run.error();
                return list;
            }
            Recommending::Question asked = question;
            asked.run = std::make_shared<const Run>(std::move(*run));
            Recommending::Chosen chosen = Recommending::choose(asked, nullptr);
            list.books = std::move(chosen.books);
            list.unlearned = chosen.recommender->isUnlearnedReader(question.somebody.user);
            return list;
        },
        [this, turn = m_turn, data = m_session.dataset()](List list) {
            if (m_turn != turn || m_session.dataset() != data || !m_blend.isOn() ||
                !m_blend.isWeighed())
                return;
            list.name = tr("Blend");
            m_blended = std::move(list);
            emit found();
        });
}

} // namespace shelf
