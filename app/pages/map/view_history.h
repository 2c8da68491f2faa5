// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/step_number.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace shelf {

/// Steps that can be undone and done again: whole states, the present one among them.
template <class State> class ViewHistory {
public:
    static constexpr std::size_t kMost = 100;

    void reset(State state)
    {
        m_states.clear();
        m_kinds.clear();
        m_numbers.assign(1, nextStepNumber());
        m_states.push_back(std::move(state));
        m_kinds.emplace_back();
        m_at = 0;
    }
    /// A new present; what could be done again is gone. A step of the same kind as the last takes its place,
    /// so that typing a word or moving about is one step; an empty kind never does.
    void push(State state, const std::string& kind = {})
    {
        if (m_states.empty())
            return reset(std::move(state));
        const bool atEnd = m_at + 1 == m_states.size();
        m_states.resize(m_at + 1);
        m_kinds.resize(m_at + 1);
        m_numbers.resize(m_at + 1);
        if (atEnd && m_at > 0 && !kind.empty() && m_kinds.back() == kind) {
            m_states.back() = std::move(state);
            m_numbers.back() = nextStepNumber();
            return;
        }
        m_states.push_back(std::move(state));
        m_kinds.push_back(kind);
        m_numbers.push_back(nextStepNumber());
        if (m_states.size() > kMost + 1) {
            m_states.erase(m_states.begin());
            m_kinds.erase(m_kinds.begin());
            m_numbers.erase(m_numbers.begin());
        }
        m_at = m_states.size() - 1;
    }
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    const State& undo() { return m_states[canUndo() ? --m_at : m_at]; }
    const State& redo() { return m_states[canRedo() ? ++m_at : m_at]; }
    /// The step's number (see nextStepNumber) that undo() takes back, and redo() does again; 0: none.
    std::uint64_t lastStep() const { return canUndo() ? m_numbers[m_at] : 0; }
    std::uint64_t nextStep() const { return canRedo() ? m_numbers[m_at + 1] : 0; }
    bool empty() const { return m_states.empty(); }

private:
    std::vector<State> m_states;
    std::vector<std::string> m_kinds;
    std::vector<std::uint64_t> m_numbers;
    std::size_t m_at = 0;
};

} // namespace shelf
