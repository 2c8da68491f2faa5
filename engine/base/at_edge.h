// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/text/message.h"

#include <exception>
#include <functional>
#include <new>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace shelf {

/// What is done at the engine's edge, over which nothing is thrown.
struct Edge {
    Message task;          ///< "draw this map"
    std::string file = {}; ///< where it is one
    Message advice = {};   ///< where the memory does not suffice
};

inline Error memoryError(const Edge& edge)
{
    return Error::failure(
               tr("There is not enough memory for this: %1", "%1 is a task: draw this map").arg(edge.task),
               edge.advice)
        .in(edge.file);
}

inline Error thrownError(const Edge& edge, const std::exception& thrown)
{
    return Error::failure(tr("This was not possible: %1 (%2)", "a task: draw this map; why not")
                              .arg(edge.task)
                              .arg(thrown.what()))
        .in(edge.file);
}

/// Runs work, which returns a Status or a Result, and makes an Error of what it throws.
template <class Work> std::invoke_result_t<Work> atEdge(const Edge& edge, Work&& work)
{
    try {
        return std::invoke(std::forward<Work>(work));
    } catch (const std::bad_alloc&) {
        return memoryError(edge);
    } catch (const std::length_error&) { // a size that no memory holds
        return memoryError(edge);
    } catch (const std::exception& thrown) {
        return thrownError(edge, thrown);
    }
}

} // namespace shelf
