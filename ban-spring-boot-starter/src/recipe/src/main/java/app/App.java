package app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class App {}
