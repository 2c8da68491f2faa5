// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32

#include "engine/base/system/sandbox.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shelf::os {

namespace {

template <class Resource> void limit(Resource what, rlim_t most)
{
    const rlimit both{most, most};
    ::setrlimit(what, &both);
}

void closeOthers()
{
#ifdef __linux__
    ::close_range(3, ~0U, 0);
#else
    for (int descriptor = 3; descriptor < 1024; ++descriptor)
        ::close(descriptor);
#endif
}

} // namespace

InputImage takeInput(std::uint64_t memory, unsigned seconds)
{
    closeOthers();
    struct stat about = {};
    if (::fstat(STDIN_FILENO, &about) != 0 || about.st_size <= 0)
        return {};
    const auto size = static_cast<std::size_t>(about.st_size);
    limit(RLIMIT_AS, memory + size);
    limit(RLIMIT_CPU, seconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    void* image = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, STDIN_FILENO, 0);
    return image == MAP_FAILED ? InputImage{nullptr, size} : InputImage{image, size};
}

void openNothingMore()
{
    limit(RLIMIT_NOFILE, 0);
    limit(RLIMIT_NPROC, 0);
}

} // namespace shelf::os

#endif
