// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/system/net.h"

#include <cstring>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#endif

namespace shelf::os {

bool readAddress(const char* text, std::array<std::uint8_t, 4>& to)
{
    return ::inet_pton(AF_INET, text, to.data()) == 1;
}

bool readAddress(const char* text, std::array<std::uint8_t, 16>& to)
{
    return ::inet_pton(AF_INET6, text, to.data()) == 1;
}

bool readLooseAddress(const std::string& text, std::array<std::uint8_t, 4>& to)
{
#ifdef _WIN32
    const unsigned long address = ::inet_addr(text.c_str());
    if (address == INADDR_NONE && text != "255.255.255.255")
        return false;
    const auto bytes = static_cast<std::uint32_t>(address);
#else
    in_addr address{};
    if (::inet_aton(text.c_str(), &address) == 0)
        return false;
    const std::uint32_t bytes = address.s_addr;
#endif
    std::memcpy(to.data(), &bytes, sizeof bytes);
    return true;
}

} // namespace shelf::os
