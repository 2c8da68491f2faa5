// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/system/usual_threads.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace shelf {

namespace {

std::atomic<int> g_chosen{0};

} // namespace

int usualThreads()
{
    const int machine = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const int chosen = g_chosen.load();
    return chosen > 0 ? std::min(chosen, machine) : machine;
}

void chooseUsualThreads(int threads)
{
    g_chosen = std::max(0, threads);
}

} // namespace shelf
